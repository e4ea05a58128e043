import type { Locales } from '../../format/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { schemaFile } from '../../views/open-data/data-files.ts';
import { csv } from '../csv.ts';
import { catalogue } from '../linked/catalogue.ts';
import { jsonLd } from '../linked/rdf.ts';
import { registryGraph } from '../linked/registry-graph.ts';
import { turtle } from '../linked/turtle.ts';
import type { SiteFile } from '../site-file.ts';
import { workbook } from '../xlsx.ts';
import { archive, checksums } from './archive.ts';
import { dataReadme } from './data-readme.ts';
import { dataTables, plainTable, type DataTable } from './data-tables.ts';
import { geojson } from './geojson.ts';
import { recordSchema, registrySchema } from './json-schema.ts';
import { registryJson } from './registry-json.ts';
import { tableMetadata } from './table-metadata.ts';

/**
 * The files of the whole registry, with an archive of them and the sums of all. They are made once, all together, when
 * the first of them is asked for.
 * @param contexts one for each language of the site, in its order
 * @param digest SHA-256 in hex
 */
export function wholeFiles(
  contexts: readonly PageContext[],
  ctx: PageContext,
  digest: (bytes: Uint8Array) => string,
): SiteFile[] {
  const tables = dataTables(ctx);
  const makers = makersOf(contexts, ctx, tables);
  const made = once(() => new Map([...makers].map(([name, make]) => [name, bytesOf(make())] as const)));
  const packed = once(() => {
    const sums = new TextEncoder().encode(checksums(made(), digest));
    return archive(new Map([...made(), [SUMS, sums]]));
  });
  const file = (name: string, make: SiteFile['make']) => ({ href: route.data(name), make });
  return [
    ...[...makers.keys()].map((name) => file(name, () => made().get(name) ?? '')),
    file(ARCHIVE, packed),
    file(SUMS, () => checksums(new Map([...made(), [ARCHIVE, packed()]]), digest)),
  ];
}

const ARCHIVE = 'registry.zip';
const SUMS = 'SHA256SUMS';

function makersOf(
  contexts: readonly PageContext[],
  ctx: PageContext,
  tables: readonly DataTable[],
): Map<string, SiteFile['make']> {
  const { url, locales } = ctx.registry.site;
  const [locale = '', ...others] = locales;
  const languages: Locales = [locale, ...others];
  const graph = once(() => registryGraph(ctx));
  const catalog = once(() =>
    catalogue(
      ctx,
      tables.map(({ name }) => name),
    ),
  );
  return new Map<string, SiteFile['make']>([
    ['README.txt', () => dataReadme(contexts)],
    ['registry.json', () => registryJson(ctx)],
    [schemaFile('record'), () => schemaText(recordSchema(url, languages))],
    [schemaFile('registry'), () => schemaText(registrySchema(url, languages))],
    ...tables.map((table) => [`${table.name}.csv`, () => csv(plainTable(table))] as const),
    ['csv-metadata.json', () => tableMetadata(ctx, tables)],
    [
      'registry.xlsx',
      () => workbook(tables.map((table) => ({ sheet: sheetName(table), table: plainTable(table) }))),
    ],
    ['partners.geojson', () => geojson(ctx)],
    ['registry.jsonld', () => jsonLd(graph())],
    ['registry.ttl', () => turtle(graph())],
    ['catalog.jsonld', () => jsonLd(catalog())],
    ['catalog.ttl', () => turtle(catalog())],
  ]);
}

function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

/** Excel takes 31 characters. */
function sheetName({ name }: DataTable): string {
  return name.slice(0, 31);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
