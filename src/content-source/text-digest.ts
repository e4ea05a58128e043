import type { Locale } from '../registry/schema/localized-text.ts';
import { sha256 } from './source-file.ts';

/**
 * Digest of the default-language texts that a translation renders: `sha256-` and eight hex digits. It changes with a
 * word of a short text or of the body, not with a date, a reference, a line end or the order of fields.
 * @param data facts of a record, or the frontmatter of a page (whose texts are plain)
 */
export function digestOfTexts(data: unknown, body: string, locales: readonly Locale[]): string {
  const texts = textsIn(data, locales, '').toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const plain = [...texts.map(([, text]) => text), body].map((text) => text.replace(/\r\n?/gu, '\n').trim());
  return `sha256-${sha256(plain.join('\u0000')).slice(0, 8)}`;
}

/** Whether `translationOf` of a translation names the present digest; more digits than eight may be written. */
export function rendersPresent(translationOf: string | undefined, digest: string): boolean {
  return (
    translationOf !== undefined && (translationOf.startsWith(digest) || digest.startsWith(translationOf))
  );
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
