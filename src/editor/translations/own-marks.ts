import { digestOfTexts } from '../../content-source/text-digest.ts';
import { hasTranslation } from '../../content-source/translated-texts.ts';
import type { FieldPath } from '../../format/field-path.ts';
import { contentParts } from '../../registry/content-parts.ts';
import type { Content } from '../../registry/record.ts';
import type { Locale, Locales } from '../../format/localized-text.ts';
import type { TranslatedFrom } from '../../format/translation.ts';

/**
 * The marks that say which short texts of a file its translation in one language renders: one for a record or the site,
 * one for every term of a vocabulary. Groups without a text in the language have none.
 * @param file relative to the content folder
 */
export function ownMarks(content: Content, file: string, locale: Locale): OwnMark[] {
  const [first = 'und', ...others] = content.site.locales;
  const locales: Locales = [first, ...others];
  return contentParts(content)
    .filter((part) => part.file === file && hasTranslation(part.plan, part.data, locales, locale))
    .map(({ path, plan, data, translatedFrom: written }) => ({
      path,
      written,
      digest: digestOfTexts(plan, data, '', locales),
    }));
}

/**
 * One mark: where its group stands in the file, what it says of every language, and the digest of the present texts.
 */
export interface OwnMark {
  path: FieldPath;
  written: TranslatedFrom;
  digest: string;
}
