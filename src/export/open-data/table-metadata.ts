import { fieldLabel } from '../../i18n/field-words/field-words.ts';
import { languageName } from '../../i18n/format.ts';
import { interfaceLanguages, type InterfaceLocale } from '../../i18n/locales.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { SEPARATOR, type DataTable } from './data-tables.ts';
import type { DataColumn } from './reckoned-columns.ts';

/**
 * What the tables hold, column by column and in words of the site's languages (CSV on the Web, W3C), under the name by
 * which programs look for it.
 */
export function tableMetadata(ctx: PageContext, tables: readonly DataTable[]): string {
  const { title, url, licence, locales } = ctx.registry.site;
  const langs = interfaceLanguages(locales);
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': Object.entries(title).map(([lang, text]) => tagged(text ?? '', lang)),
    'dc:license': licence.content,
    'dc:source': absolute(url, route.root()),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      tableSchema: {
        columns: table.columns.map((column) => columnMetadata(table, column, langs)),
        ...keysOf(table),
      },
    })),
  };
  return `${JSON.stringify(metadata, undefined, 1)}\n`;
}

function columnMetadata(
  { collection }: DataTable,
  column: DataColumn,
  langs: readonly InterfaceLocale[],
): object {
  const { name, path, lang, kind } = column;
  const labels = langs.flatMap((spoken) => {
    const label = fieldLabel([collection, ...path], spoken);
    if (label === undefined) return [];
    return [tagged(lang === undefined ? label : `${label} (${languageName(lang, spoken)})`, spoken)];
  });
  return {
    name,
    titles: name,
    ...(labels.length > 0 && { 'rdfs:label': labels }),
    datatype: DATATYPES[kind],
    ...(lang !== undefined && { lang }),
    ...(kind === 'ids' && { separator: SEPARATOR }),
  };
}

/** Dates are EDTF, which no type of CSVW knows. */
const DATATYPES: Readonly<Record<DataColumn['kind'], string>> = {
  text: 'string',
  id: 'string',
  ids: 'string',
  date: 'string',
  number: 'number',
  boolean: 'boolean',
  address: 'anyURI',
};

/** Which row is whose. */
function keysOf({ name, collection }: DataTable): object {
  if (name === collection) return { primaryKey: 'id' };
  const reference = { resource: `${collection}.csv`, columnReference: 'id' };
  return { foreignKeys: [{ columnReference: 'record', reference }] };
}

function tagged(text: string, lang: string): object {
  return { '@value': text, '@language': lang };
}
