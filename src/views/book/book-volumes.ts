import { countTold, type Part } from './book-outline.ts';

/** Records that one page of the book tells: more make a page that browsers are slow to print. */
const MOST_RECORDS = 600;

/**
 * Parts of the book by volume, each of at most so many records; a part goes on in the next where it has to, and a
 * chapter stays whole.
 */
export function bookVolumes(parts: readonly Part[], most = MOST_RECORDS): Part[][] {
  const volumes: Part[][] = [[]];
  let count = 0;
  for (const part of parts) {
    for (const chapter of part.chapters) {
      const size = countTold(chapter);
      if (count > 0 && count + size > most) {
        volumes.push([]);
        count = 0;
      }
      count += size;
      const volume = volumes.at(-1) ?? [];
      const last = volume.at(-1);
      if (last?.id === part.id) last.chapters.push(chapter);
      else volume.push({ ...part, chapters: [chapter] });
    }
  }
  return volumes;
}
