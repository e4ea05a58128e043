import { editDistance } from './edit-distance.ts';

/**
 * The known word that a mistyped one most likely means: the fewest letters to insert, delete, replace or exchange,
 * at most a third of the word and never more than four. Empty when none is near enough.
 */
export function nearest(word: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word, candidate, least);
    if (distance < least || (distance === least && best !== '' && candidate < best)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
