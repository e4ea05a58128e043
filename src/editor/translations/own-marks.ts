import { digestOfTexts } from '../../content-source/text-digest.ts';
import { allRecords } from '../../registry/placed.ts';
import type { Content } from '../../registry/record.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import type { TranslatedFrom } from '../../registry/schema/translation.ts';

/**
 * The marks that say which short texts of a file its translation in one language renders: one for a record or the site, one for every
 * term of a vocabulary. Groups without a text in the language have none.
 * @param file relative to the content folder
 */
export function ownMarks(content: Content, file: string, locale: Locale): OwnMark[] {
  const [defaultLocale = '', ...others] = content.site.locales;
  return groupsOf(content, file).flatMap(({ path, data }) =>
    hasText(data, defaultLocale, locale)
      ? [
          {
            path,
            written: data.translatedFrom ?? {},
            digest: digestOfTexts(data, '', [defaultLocale, ...others]),
          },
        ]
      : [],
  );
}

function groupsOf(content: Content, file: string): Group[] {
  if (file === 'site.yaml') return [{ path: [], data: content.site }];
  const terms = (table: Readonly<Record<string, Group['data']>>) =>
    Object.entries(table).map(([id, data]) => ({ path: [id], data }));
  if (file === 'vocabularies/countries.yaml') return terms(content.countries);
  const name = Object.keys(content.vocabularies).find((one) => file === `vocabularies/${one}.yaml`);
  const vocabulary = Object.entries(content.vocabularies).find(([one]) => one === name)?.[1];
  if (vocabulary !== undefined) return terms(vocabulary);
  const record = allRecords(content).find((one) => one.file === file);
  return record && 'data' in record ? [{ path: [], data: record.data }] : [];
}

/** Whether a text, however deep, is there in both languages. */
function hasText(value: unknown, defaultLocale: Locale, locale: Locale): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isText = (name: string) =>
    typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string';
  if (isText(defaultLocale)) return isText(locale);
  return Object.values(value).some((inner) => hasText(inner, defaultLocale, locale));
}

interface Group {
  path: string[];
  data: { translatedFrom?: TranslatedFrom };
}

/** One mark: where its group stands in the file, what it says of every language, and the digest of the present texts. */
export interface OwnMark {
  path: readonly string[];
  written: TranslatedFrom;
  digest: string;
}
