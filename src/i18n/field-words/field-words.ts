import type { InterfaceLocale } from '../locales.ts';
import type { FieldRow } from './field-row.ts';
import { otherEn } from './other-en.ts';
import { otherRu } from './other-ru.ts';
import { relationsEn } from './relations-en.ts';
import { relationsRu } from './relations-ru.ts';

/**
 * What a field is called, on pages and in forms; `undefined` when nobody has named it.
 * @param path folder or kind of file, then names of fields; the row of its longest known end holds good,
 *   `contacts.name` before `name`
 */
export function fieldLabel(path: readonly string[], lang: InterfaceLocale): string | undefined {
  return rowsFor(path, lang).find(isFull)?.[0];
}

/** What a field means, as Markdown of the handbook. */
export function fieldMeaning(path: readonly string[], lang: InterfaceLocale): string | undefined {
  const [row] = rowsFor(path, lang);
  return isFull(row) ? (row[1] ?? row[0]) : row;
}

/** What a field means, without Markdown. */
export function plainMeaning(path: readonly string[], lang: InterfaceLocale): string | undefined {
  return fieldMeaning(path, lang)
    ?.replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll('`', '');
}

/** What to know when filling in a field. */
export function fieldHint(path: readonly string[], lang: InterfaceLocale): string | undefined {
  return rowsFor(path, lang).find(isFull)?.[2];
}

/** The labels of all fields as messages of the interface: `fact.signed`. */
export function factLabels(lang: InterfaceLocale): Readonly<Record<FactKey, string>> {
  const labels = Object.keys(tables[lang]).map((name) => [
    `fact.${name}`,
    fieldLabel(name.split('.'), lang) ?? '',
  ]);
  return Object.fromEntries(labels) as Record<FactKey, string>;
}

/**
 * Fields by the end of their path, such as `parties.side`. The Russian tables are the list; every language must have
 * them all.
 */
type FieldName = keyof typeof relationsRu | keyof typeof otherRu;

export type FactKey = `fact.${FieldName}`;

const tables: Readonly<Record<InterfaceLocale, Readonly<Record<FieldName, FieldRow>>>> = {
  ru: { ...relationsRu, ...otherRu },
  en: { ...relationsEn, ...otherEn },
};

/** Rows for the ends of a path, the longest first. */
function rowsFor(path: readonly string[], lang: InterfaceLocale): FieldRow[] {
  const table: Readonly<Record<string, FieldRow>> = tables[lang];
  return path.flatMap((_, at) => {
    const name = path.slice(at).join('.');
    const row = Object.hasOwn(table, name) ? table[name] : undefined;
    return row === undefined ? [] : [row];
  });
}

function isFull(row: FieldRow | undefined): row is Exclude<FieldRow, string> {
  return Array.isArray(row);
}
