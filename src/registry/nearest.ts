import { editDistance } from './edit-distance.ts';

/**
 * The known word that a mistyped one most likely means: the fewest letters to insert, delete, replace or exchange, one
 * in a word of four to seven letters, one more for every four after that. Of two or three letters none can be told.
 * Empty when none is near enough.
 */
export function nearest(word: string, known: Iterable<string>): string {
  let best = '';
  let least = Infinity;
  for (const candidate of known) {
    const most = Math.min(least, Math.floor(Math.max(candidate.length, word.length) / 4), MOST_LETTERS);
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance > most || (distance === least && candidate >= best)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

const MOST_LETTERS = 4;
