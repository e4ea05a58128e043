import { contentParts, type ContentPart } from '../content-parts.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { Finding } from '../../format/findings.ts';
import type { Locale } from '../../format/localized-text.ts';
import { walkDataFor } from '../../format/walk-data.ts';
import type { Rule } from './rule.ts';

/**
 * Short texts or prose that one of the site's languages lacks: one warning per file and language, with all the fields.
 */
export const missingTranslation: Rule = (_, content) => {
  const [defaultLocale = '', ...others] = content.site.locales;
  const files = Map.groupBy(contentParts(content), ({ file }) => file);
  return others.flatMap((locale) =>
    [...files].flatMap(([file, parts]): Finding[] => {
      const fields = parts.flatMap((part) => fieldsWithout(part, locale));
      const lacking = parts.find(({ prose }) => prose[defaultLocale] && !prose[locale]);
      if (fields.length === 0 && lacking === undefined) return [];
      const values = {
        locale,
        fields: fields.map(fieldText).join(', '),
        proseFile: lacking?.prose[defaultLocale]?.file.replace(/(\.[a-z]+)$/u, `.${locale}$1`) ?? '',
      };
      return [{ rule: 'missing-translation', level: 'warning', file, field: fields[0] ?? [], values }];
    }),
  );
};

/** Places of the texts, however deep, that are not there in a language. */
function fieldsWithout({ plan, data, path: above }: ContentPart, locale: Locale): FieldPath[] {
  const lacking = localizedIn(plan, data, (texts) => (hasText(texts, locale) ? undefined : texts));
  return lacking.map(({ path }) => [...above, ...path]);
}

const localizedIn = walkDataFor((field) => field.kind === 'localized');

function hasText(texts: unknown, locale: Locale): boolean {
  return Object.entries(texts ?? {}).some(([name, text]) => name === locale && text !== undefined);
}

function fieldText(path: FieldPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : at === 0 ? part : `.${part}`))
    .join('');
}
