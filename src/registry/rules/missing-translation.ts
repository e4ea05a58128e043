import type { FieldPath, Finding } from '../findings.ts';
import { allRecords } from '../placed.ts';
import type { Content, Prose } from '../record.ts';
import type { Locale } from '../schema/localized-text.ts';
import type { Rule } from './rule.ts';

/** Short texts or prose that one of the site's languages lacks: one warning per file and language, with all the fields. */
export const missingTranslation: Rule = (_, content) => {
  const [defaultLocale = '', ...others] = content.site.locales;
  return others.flatMap((locale) =>
    filesOf(content).flatMap(({ file, texts, prose }): Finding[] => {
      const fields = fieldsWithout(texts, [], defaultLocale, locale);
      const original = prose?.[defaultLocale];
      const lacksProse = original !== undefined && prose?.[locale] === undefined;
      if (fields.length === 0 && !lacksProse) return [];
      const values = {
        locale,
        fields: fields.map(fieldText).join(', '),
        proseFile: lacksProse ? original.file.replace(/(\.[a-z]+)$/u, `.${locale}$1`) : '',
      };
      return [{ rule: 'missing-translation', level: 'warning', file, field: fields[0] ?? [], values }];
    }),
  );
};

function filesOf(content: Content): TranslatableFile[] {
  return [
    { file: 'site.yaml', texts: content.site },
    ...Object.entries(content.vocabularies).map(([name, texts]) => ({
      file: `vocabularies/${name}.yaml`,
      texts,
    })),
    { file: 'vocabularies/countries.yaml', texts: content.countries },
    ...allRecords(content).map(({ file, data, prose }) => ({ file, texts: data, prose })),
    ...content.pages.map(({ id, prose }) => ({
      file: Object.values(prose)[0]?.file ?? `pages/${id}.mdx`,
      texts: {},
      prose,
    })),
  ];
}

/** Paths of the texts, however deep, that are there in the default language and not in the other. */
function fieldsWithout(value: unknown, path: FieldPath, defaultLocale: Locale, locale: Locale): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (Object.hasOwn(value, defaultLocale)) {
    const isText = entries.every(([, text]) => typeof text === 'string' || text === undefined);
    return isText && entries.every(([key, text]) => key !== locale || text === undefined) ? [path] : [];
  }
  return entries.flatMap(([key, inner]) =>
    key === 'titleTranslated' || key === 'nameForms'
      ? []
      : fieldsWithout(inner, [...path, Array.isArray(value) ? Number(key) : key], defaultLocale, locale),
  );
}

function fieldText(path: FieldPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : at === 0 ? part : `.${part}`))
    .join('');
}

interface TranslatableFile {
  file: string;
  texts: unknown;
  prose?: Prose;
}
