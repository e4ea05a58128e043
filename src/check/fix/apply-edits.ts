/** A text with parts of it replaced; of edits that overlap the first in the list is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const made: Edit[] = [];
  for (const edit of edits) {
    if (!made.some((other) => edit.start < other.end && other.start < edit.end)) made.push(edit);
  }
  return made
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end),
      text,
    );
}

/** What to put in place of the characters from `start` to before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
