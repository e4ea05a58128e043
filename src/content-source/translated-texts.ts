import type { Locale } from '../registry/schema/localized-text.ts';

/**
 * All default-language texts that a translation renders, as one text: it changes with a word of a short text or of the body, not
 * with a date, a reference, a line end or the order of fields.
 * @param data facts of a record, or the texts of a page by field
 */
export function translatedTexts(data: unknown, body: string, locales: readonly Locale[]): string {
  const texts = textsIn(data, locales, '').toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const plain = [...texts.map(([, text]) => text), body].map((text) => text.replace(/\r\n?/gu, '\n').trim());
  return plain.join('\u0000');
}

/** The digest as it is written, of the SHA-256 in hex of {@link translatedTexts}. */
export function writtenDigest(sha256: string): string {
  return `sha256-${sha256.slice(0, 8)}`;
}

function textsIn(value: unknown, locales: readonly Locale[], path: string): [string, string][] {
  if (Array.isArray(value))
    return value.flatMap((element, at) =>
      textsIn(element, locales, `${path}/${String(at).padStart(4, '0')}`),
    );
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [defaultLocale] = locales;
  if (entries.length > 0 && entries.every(([key]) => locales.includes(key))) {
    return entries.flatMap(([key, text]) =>
      key === defaultLocale && typeof text === 'string' ? [[path, text]] : [],
    );
  }
  return entries.flatMap(([key, field]) => textsIn(field, locales, `${path}/${key}`));
}
