import { isRecord } from './edit-form.ts';

/**
 * Whether a text of the default language was changed, or taken away and another put in its place, while its translation beside it stayed.
 * Texts that are new, and those that were changed in both languages, were before the editor's eyes together.
 * @param before the form as it was read, or one group of it
 * @param now the same, filled in
 */
export function changedAlone(before: unknown, now: unknown, first: string, other: string): boolean {
  const old = new Map(pairsIn(before, first, other, ''));
  return pairsIn(now, first, other, '').some(([path, pair]) => {
    const was = old.get(path);
    return was !== undefined && pair.other !== '' && was.first !== pair.first && was.other === pair.other;
  });
}

/** Whether a text, however deep, is there in both languages. */
export function hasTranslation(value: unknown, first: string, other: string): boolean {
  return pairsIn(value, first, other, '').some(([, pair]) => pair.other !== '');
}

function pairsIn(value: unknown, first: string, other: string, path: string): [string, Pair][] {
  if (Array.isArray(value))
    return value.flatMap((inner, at) => pairsIn(inner, first, other, `${path}/${at}`));
  if (!isRecord(value)) return [];
  const [text, translated] = [value[first], value[other]];
  if (typeof text === 'string' && text !== '')
    return [[path, { first: text.trim(), other: typeof translated === 'string' ? translated.trim() : '' }]];
  return Object.entries(value).flatMap(([name, inner]) => pairsIn(inner, first, other, `${path}/${name}`));
}

interface Pair {
  first: string;
  other: string;
}
