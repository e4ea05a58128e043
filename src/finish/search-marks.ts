/** A start tag without what only the index builder reads; empty where nothing else is in it. */
export function withoutSearchMarks(tag: string): string {
  if (!tag.includes(' data-pagefind-')) return tag;
  return ONLY_MARKS.test(tag) ? '' : tag.replace(MARK, '');
}

/** An element that is there for the index alone. */
const ONLY_MARKS = /^<span hidden(?: data-[a-z-]+="[^"]*")+>$/u;
const MARK = / data-pagefind-[a-z-]+(?:="[^"]*")?(?=[\s>])/gu;
