import { foldedWords } from '../../i18n/fold-text.ts';
import { editDistance } from '../../registry/edit-distance.ts';
import { allowedErrors } from './allowed-errors.ts';
import { stemWord } from './stem-word.ts';

/**
 * The query with each unknown word replaced by the known one that is nearest to it, within the typing errors its length
 * allows; `undefined` when there is nothing to replace or no known word is near.
 * @param known words of the site's titles, most frequent first
 */
export function correctQuery(text: string, known: readonly string[]): string | undefined {
  const words = foldedWords(text);
  const folded = known.map((word) => ({ word, key: foldedWords(word).join('') }));
  const stems = new Set(folded.map(({ key }) => stemWord(key)));
  const corrected = words.map((word) => {
    const limit = allowedErrors(word.length);
    if (limit === 0 || stems.has(stemWord(word))) return word;
    let nearest: { word: string; distance: number } | undefined;
    for (const { word: other, key } of folded) {
      const distance = editDistance(word, key, limit);
      if (distance <= limit && distance < (nearest?.distance ?? Infinity))
        nearest = { word: other, distance };
    }
    return nearest?.word ?? word;
  });
  return corrected.every((word, index) => word === words[index]) ? undefined : corrected.join(' ');
}
