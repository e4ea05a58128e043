import type { FieldPath } from '../format/field-path.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import type { Locale, Locales } from '../format/localized-text.ts';
import { compareText } from '../registry/sort.ts';
import { textsIn } from '../format/texts-in.ts';

/**
 * All default-language texts that a translation renders, as one text: it changes with a word of a short text or of the
 * body, not with a date, a reference, a line end or the order of fields.
 * @param plan of the record, term, site or page that the data is of
 */
export function translatedTexts(plan: FieldPlan, data: unknown, body: string, locales: Locales): string {
  const texts = textsIn(plan, data, locales).flatMap(({ path, value: own }): [string, string][] => {
    const text = own(locales[0]);
    return text === undefined ? [] : [[sortKey(path), text]];
  });
  const inOrder = texts.toSorted(([a], [b]) => compareText(a, b));
  const plain = [...inOrder.map(([, text]) => text), body].map((text) =>
    text.replace(/\r\n?/gu, '\n').trim(),
  );
  return plain.join('\u0000');
}

/** Whether a text, however deep, is there in the first language and in another. */
export function hasTranslation(plan: FieldPlan, data: unknown, locales: Locales, other: Locale): boolean {
  return textsIn(plan, data, locales).some(
    ({ value }) => value(locales[0]) !== undefined && value(other) !== undefined,
  );
}

/** The digest as it is written, of the SHA-256 in hex of {@link translatedTexts}. */
export function writtenDigest(sha256: string): string {
  return `sha256-${sha256.slice(0, 8)}`;
}

function sortKey(path: FieldPath): string {
  return path.map((part) => `/${typeof part === 'number' ? String(part).padStart(4, '0') : part}`).join('');
}
