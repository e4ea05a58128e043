import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/registry/record.ts';
import { cityWith } from '../support/city-with.ts';
import { hasProgram, runProgram } from '../support/has-program.ts';
import { converted, FROM_CSV, rowsOf, TO_CSV, TO_TEXT } from '../support/libre-office.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

/** A city that has hardly begun has no files of some kinds. */
const hasBegun = ({ partners, agreements, events }: Content['records']) =>
  [partners, agreements, events].every(({ length }) => length > 0);
const SITES = cityWith(hasBegun).folder === REAL.folder ? [REAL, FIXTURE] : [FIXTURE];
const HAS = {
  gdal: hasProgram('ogrinfo', '--version'),
  sqlite: hasProgram('sqlite3', '-version'),
  libreOffice: hasProgram('soffice', '--version'),
  xmllint: hasProgram('xmllint', '--version'),
  unzip: hasProgram('unzip', '-v') && hasProgram('sha256sum', '--version'),
};

/** What programs of others make of what a built site offers. */
describe.each(SITES)('the site in $folder', ({ folder, origin, basePath, locales }) => {
  const [locale = ''] = locales;
  const place = (file: string) => resolve(folder, file);
  const text = (file: string) => readFileSync(place(file), 'utf8');
  const registry: Registry = JSON.parse(text('data/registry.json'));
  const { partners } = registry.records;

  it('has JSON that its schemas hold for, as Ajv reads them', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addFormat('iri', (address: string) => URL.canParse(address));
    for (const name of ['record', 'registry']) ajv.addSchema(JSON.parse(text(`data/schema/1/${name}.json`)));
    const address = (name: string) => `${origin}${basePath}data/schema/1/${name}.json`;
    expect([ajv.validate(address('registry'), registry), ajv.errors]).toEqual([true, null]);
    const records = siteFiles(folder, '.json').filter((file) => file.startsWith('id/'));
    // A record has its data under ids that it had before too.
    const all = Object.values(registry.records).flat();
    expect(records.length).toBe(all.reduce((sum, { data }) => sum + 1 + (data.formerIds?.length ?? 0), 0));
    for (const file of records) {
      ajv.validate(address('record'), JSON.parse(text(file)));
      expect(ajv.errors, file).toBeNull();
    }
  });

  it('has a workbook and tables with the same cells, as two other programs read them', () => {
    const { Sheets, SheetNames } = read(readFileSync(place('data/registry.xlsx')));
    expect(SheetNames.length).toBeGreaterThan(6);
    for (const name of SheetNames) {
      const sheet = Sheets[name];
      const cells = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' }) : [];
      const rows = parse(text(`data/${name}.csv`), { bom: true });
      const plain = (row: readonly unknown[]) =>
        row.map((cell) => String(cell).replace(/^'(?=[\s"\p{C}]*[=+\-@＝＋－＠])/u, ''));
      expect(rows.length, name).toBe(cells.length);
      // What is a formula within a text is guarded in CSV alone.
      expect(rows.map((row) => plain(row)[0])).toEqual(cells.map((row) => plain(row)[0]));
    }
  });

  it('has calendars that ical.js reads, each entry in whole days under an id of its own', () => {
    const files = siteFiles(folder, '.ics');
    for (const file of files) {
      const calendar = new ICAL.Component(ICAL.parse(text(file)) as unknown as string);
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.length, file).toBeGreaterThan(0);
      expect(
        events.every(({ startDate, endDate }) => startDate.isDate && endDate.compare(startDate) > 0),
      ).toBe(true);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
      expect(
        text(file)
          .split('\r\n')
          .every((line) => Buffer.byteLength(line) <= 75),
        file,
      ).toBe(true);
    }
    if (folder === FIXTURE.folder) expect(files.length).toBeGreaterThan(2);
  });

  it('has feeds that a reader of feeds takes, each entry under an id of its own', () => {
    const files = siteFiles(folder, '.atom');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { id, entries = [] } = parseAtomFeed(text(file));
      expect(id).toBe(`${origin}${basePath}${file}`);
      expect(new Set(entries.map((entry) => entry.id)).size, file).toBe(entries.length);
      expect(entries.every((entry) => entry.title && entry.updated && entry.links?.[0]?.href)).toBe(true);
    }
  });

  if (HAS.gdal)
    it('has GeoJSON and tables that GDAL reads', () => {
      const geojson = runProgram('ogrinfo', ['-ro', '-al', '-so', place('data/partners.geojson')]);
      expect(geojson).toContain(`Feature Count: ${partners.length}`);
      expect(geojson).toContain('Geometry: Point');
      expect(geojson).toMatch(new RegExp(`name_${locale}: String`, 'u'));
      const table = runProgram('ogrinfo', ['-ro', '-al', '-so', place('data/partners.csv')]);
      expect(table).toContain(`Feature Count: ${partners.length}`);
      expect(table).toContain('coordinates.latitude');
    });

  if (HAS.sqlite)
    it('has tables that SQLite imports and joins', () => {
      const script = [
        '.mode csv',
        `.import "${place('data/partners.csv')}" partners`,
        `.import "${place('data/partners-history.csv')}" steps`,
        // The byte order mark is part of the first name for SQLite.
        'select count(*) from partners;',
        'select count(*) from steps where state is not null;',
      ].join('\n');
      const counts = runProgram('sqlite3', [':memory:'], { input: script })
        .trim()
        .split(/\r?\n/u)
        .map(Number);
      const steps = partners.flatMap(({ data }) => data.history ?? []);
      expect(counts).toEqual([partners.length, steps.length]);
    });

  if (HAS.libreOffice) {
    it('has a workbook whose every sheet LibreOffice reads as the table of its name', () => {
      const out = converted(place('data/registry.xlsx'), TO_CSV);
      const tables = siteFiles(place('data'), '.csv');
      expect(siteFiles(out).length).toBe(tables.length);
      for (const table of tables) {
        const sheet = rowsOf(join(out, `registry-${table.slice(0, -4).slice(0, 31)}.csv`));
        const written = rowsOf(place(`data/${table}`));
        expect(sheet[0], table).toEqual(written[0]);
        expect(sheet.map(([id]) => id)).toEqual(written.map(([id]) => id));
      }
    });

    it('has tables that LibreOffice reads, and writes as a workbook of its own', () => {
      const ods = converted(place('data/partners.csv'), 'ods', FROM_CSV);
      const back = converted(join(ods, 'partners.ods'), TO_CSV);
      const [again, written] = [
        rowsOf(join(back, siteFiles(back)[0] ?? '')),
        rowsOf(place('data/partners.csv')),
      ];
      const name = written[0]?.indexOf(`name.${locale}`) ?? -1;
      expect(name).toBeGreaterThan(0);
      expect(again.map((row) => [row[0], row[name]])).toEqual(written.map((row) => [row[0], row[name]]));
    });

    it('has a yearly report that LibreOffice reads as a document', () => {
      const newest = siteFiles(folder, '.docx').findLast((file) => file.startsWith(`${locale}/`)) ?? '';
      const out = converted(place(newest), TO_TEXT);
      const words = readFileSync(join(out, siteFiles(out)[0] ?? ''), 'utf8');
      expect(words).toContain(/(\d+)\.docx$/u.exec(newest)?.[1]);
      expect(words.match(/\p{L}{4}/gu)?.length).toBeGreaterThan(20);
    });
  }

  if (HAS.xmllint)
    it('has a sitemap, feeds and a search description that are XML, the sitemap by its schema', () => {
      for (const file of [...siteFiles(folder, '.atom'), `${locale}/opensearch.xml`])
        runProgram('xmllint', ['--nonet', '--noout', place(file)]);
      const schema = resolve('tests/interop/sitemap.xsd');
      const maps = siteFiles(folder, '.xml').filter((file) => /^sitemap[^/]*\.xml$/u.test(file));
      expect(maps.length).toBeGreaterThan(0);
      for (const file of maps) runProgram('xmllint', ['--nonet', '--noout', '--schema', schema, place(file)]);
    });

  if (HAS.unzip)
    it('has an archive and sums that unzip and sha256sum find in order', () => {
      const there = mkdtempSync(join(tmpdir(), 'registry-'));
      try {
        runProgram('unzip', ['-q', place('data/registry.zip'), '-d', there]);
        runProgram('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: there });
        runProgram('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: place('data') });
        expect(siteFiles(there)).toContain('registry.json');
      } finally {
        rmSync(there, { recursive: true });
      }
    });
});

interface Registry {
  records: Record<string, StoredRecord[]> & { partners: StoredRecord[] };
}

interface StoredRecord {
  data: { history?: unknown[]; formerIds?: string[] };
}
