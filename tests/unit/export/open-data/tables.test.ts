import { parse } from 'csv-parse/sync';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../src/export/csv.ts';
import { dataTables, plainTable } from '../../../../src/export/open-data/data-tables.ts';
import { tableMetadata } from '../../../../src/export/open-data/table-metadata.ts';
import { workbook } from '../../../../src/export/xlsx.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent, sampleContent } from '../../views/sample-content.ts';
import { registryOf } from '../../views/sample-views.ts';

const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'ru');
const tables = dataTables(ctx);
const rowsOf = (name: string): Record<string, string>[] => {
  const table = tables.find((one) => one.name === name);
  return table ? parse(csv(plainTable(table)), { bom: true, columns: true }) : [];
};

describe('the tables of the registry', () => {
  it('have a row for each record, with its fields, its address and what is reckoned', () => {
    const alpha = rowsOf('partners').find(({ id }) => id === 'alpha');
    expect(alpha).toMatchObject({
      address: 'https://example.org/id/partners/alpha/',
      kind: 'twin-city',
      'name.ru': 'Альфа',
      'name.en': 'Alpha',
      'coordinates.latitude': '38.48',
      'population.value': '21516',
      'population.date': '2020',
      areas: 'culture',
      state: 'established',
      since: '2015-05-22',
    });
    expect(rowsOf('agreements').find(({ id }) => id === 'alpha-2001')?.['signed']).toBe('2001~');
    expect(rowsOf('partners').map(({ state }) => state)).toContain('named');
  });

  it('tell each list of the records in a table of its own, in the order of the list', () => {
    expect(rowsOf('partners-history').filter(({ record }) => record === 'alpha')).toMatchObject([
      { position: '1', date: '2001~', state: 'contact', by: 'home' },
      { position: '2', state: 'established', agreement: 'alpha-2015' },
    ]);
    expect(rowsOf('partners-cite')).toContainEqual({
      record: 'alpha',
      field: 'areas',
      source: 'strategy',
      paragraph: '',
      at: '6',
      quote: '',
    });
    expect(rowsOf('partners-accounts').map(({ field }) => field)).toContain('kind');
  });

  it('keep a number a number where it is less than nothing, and no text a formula', () => {
    const [partner] = registry.partners;
    if (!partner) throw new Error('The sample has no partner.');
    const south = {
      ...partner,
      data: {
        ...partner.data,
        name: { ru: '-1+1' },
        coordinates: { latitude: -33.5, longitude: -70 },
      },
    };
    const [table] = dataTables({ ...ctx, registry: { ...registry, partners: [south] } });
    if (!table) throw new Error('There is no table.');
    const [row] = parse<Record<string, string>>(csv(plainTable(table)), { bom: true, columns: true });
    expect(row).toMatchObject({ 'coordinates.latitude': '-33.5', 'name.ru': "'-1+1" });
    const sheet = read(workbook([{ sheet: 'a', table: plainTable(table) }])).Sheets['a'];
    const [cells] = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : [];
    expect(cells).toMatchObject({ 'coordinates.latitude': -33.5, 'name.ru': '-1+1' });
  });

  it('are there for a registry without a record, with their heads alone', () => {
    const bare = dataTables(pageContext(registryOf(emptyContent()), 'ru'));
    expect(
      bare.filter(({ rows }) => rows.length > 0).every(({ collection }) => collection === 'sources'),
    ).toBe(true);
    expect(bare.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['partners', 'agreements', 'events']),
    );
  });

  it('have a name for each column that is theirs alone', () => {
    for (const { name, columns, rows } of tables) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      expect(
        rows.every((row) => row.length === columns.length),
        name,
      ).toBe(true);
    }
  });
});

describe('the workbook', () => {
  it('has a sheet for each table, with the same cells', () => {
    const { SheetNames } = read(
      workbook(tables.map((table) => ({ sheet: table.name, table: plainTable(table) }))),
    );
    expect(SheetNames).toEqual(tables.map(({ name }) => name));
  });
});

describe('the description of the tables', () => {
  const metadata: Metadata = JSON.parse(tableMetadata(ctx, tables));

  it('names every column of every table as the table does', () => {
    expect(
      metadata.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ titles }) => titles)]),
    ).toEqual(tables.map(({ name, columns }) => [`${name}.csv`, columns.map((column) => column.name)]));
  });

  it('says in words what most columns hold, and how cells with several values are parted', () => {
    const columns = metadata.tables.flatMap(({ tableSchema }) => tableSchema.columns);
    const wordless = columns.filter((column) => column['rdfs:label'] === undefined);
    expect(new Set(wordless.map(({ name }) => name))).toEqual(
      new Set(['record', 'position', 'distanceKm', 'lastEvidence', 'termEnd', 'force']),
    );
    expect(columns.find(({ name }) => name === 'areas')).toMatchObject({ separator: ';' });
    expect(columns.find(({ name }) => name === 'name.en')).toMatchObject({ lang: 'en' });
  });

  it('says it in the languages of the site, and where the interface speaks none of them in English', () => {
    const languagesOf = (...[first, ...others]: [string, ...string[]]) => {
      const { site } = registry;
      const of = { ...ctx, registry: { ...registry, site: { ...site, locales: [first, ...others] } } };
      const { tables: all }: Metadata = JSON.parse(tableMetadata(of, dataTables(of)));
      const columns = all.flatMap(({ tableSchema }) => tableSchema.columns);
      const labels = columns.flatMap((column) => column['rdfs:label'] ?? []);
      return [...new Set(labels.map((label) => label['@language']))];
    };
    expect(languagesOf('en', 'ru')).toEqual(['en', 'ru']);
    expect(languagesOf('en')).toEqual(['en']);
    expect(languagesOf('ru', 'de')).toEqual(['ru']);
    expect(languagesOf('de', 'fr')).toEqual(['en']);
  });
});

interface Metadata {
  tables: { url: string; tableSchema: { columns: Column[] } }[];
}

interface Column {
  name: string;
  titles: string;
  separator?: string;
  lang?: string;
  'rdfs:label'?: { '@language': string }[];
}
