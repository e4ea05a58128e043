import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { NEW_KINDS } from '../../../../src/editor/new/kinds.ts';
import { runImport } from '../../../../src/editor/run-import.ts';
import { FILLED_ROWS } from '../filled-rows.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const print = (text: string) => {
    printed.push(text.replaceAll(`${folder}/`, 'content/'));
  };
  const code = await runImport(['--content', folder, ...args], { env: { LANG: 'en_GB.UTF-8' }, print });
  return { code, text: printed.join('\n') };
}

function table(name: string, lines: readonly string[]): string {
  const path = join(folder, `.${name}`);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const read = (id: string) => readFileSync(join(folder, 'partners', `${id}.md`), 'utf8');
const check = () => checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;
const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => `${file} ${readFileSync(join(folder, file), 'utf8')}`)
    .sort();

const PARTNERS = [
  'kind;name-ru;name-en;country;summary-ru;summary-en;history-state;history-date;source',
  'twin;Тромсё;Tromsø;Норвегия;Порт;A port;contact;май 2019;gazette',
  '',
  '# a remark;;;;;;;;',
  'twin;Осло;Oslo;NO;Столица;The capital;established;22.05.2001;https://www.example.org/oslo',
];
const SOURCE = [
  '--source-title',
  'Oslo',
  '--source-kind',
  'news',
  '--source-lang',
  'en',
  '--source-publisher-ru',
  'Газета',
  '--source-publisher-en',
  'Gazette',
];

describe('npm run import', { timeout: 60_000 }, () => {
  it('makes records that pass the check, and changes nothing the second time', async () => {
    const path = table('partners.csv', PARTNERS);
    const { code, text } = await run(path, '--record', 'partner', ...SOURCE);
    expect(code, text).toBe(0);
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Rows that begin with a hash are passed over: 4',
      'row 2: content/sources/geonames.yaml, content/sources/tzdata.yaml, content/partners/tromso.md, content/partners/tromso.en.md',
      'row 5: content/sources/example-org.yaml, content/partners/oslo.md, content/partners/oslo.en.md',
      '',
      'Written: 2 records. There already: 0. Not read: 0 rows.',
    ]);
    expect(check()).toEqual([]);
    const before = files();
    const again = await run(path, '--record', 'partner', ...SOURCE);
    expect(again.text).toContain('row 5: "oslo" is there already and is left alone');
    expect(again.text).toContain('Written: 0 records. There already: 2.');
    expect(files()).toEqual(before);
  });

  it('reads headings in the words of either language, and papers with terms and dates', async () => {
    const path = table('agreements.csv', [
      'Parties,Kind,Stage,title-ru,title-en,Signed,Term,summary-ru,summary-en',
      'Лейкмарк,treaty,done,"Договор, второй",Second treaty,22.05.2019,5 лет,Кратко,In short',
      'lakemark,Договор,done,Договор,Treaty,22.05.2019,бессрочно,Кратко,In short',
    ]);
    const { code, text } = await run(path, '--source', 'gazette', '--record', 'agreement');
    expect(code, text).toBe(0);
    expect(readFileSync(join(folder, 'agreements/lakemark-2019-treaty.md'), 'utf8')).toContain('term: P5Y');
    expect(readFileSync(join(folder, 'agreements/lakemark-2019-treaty-2.md'), 'utf8')).toContain(
      'term: open-ended',
    );
    expect(check()).toEqual([]);
  });

  it('reads sources twice without a second copy', async () => {
    const path = table('sources.csv', [
      'title;lang;kind;publisher-ru;publisher-en;date;url',
      'A;en;news;Газета;Gazette;2019;https://example.org/a',
      'B;en;news;Газета;Gazette;2019;https://example.org/b',
    ]);
    expect((await run(path, '--record', 'source')).text).toContain('Written: 2 records.');
    expect((await run(path, '--record', 'source')).text).toContain('There already: 2.');
    expect(check().map(({ rule }) => rule)).toEqual(['orphan-source', 'orphan-source']);
  });

  it('takes the language of the answers for no source, and that of sources from a flag of its own', async () => {
    const rows = ['title;kind;publisher-ru;publisher-en;url', 'C;news;Вестник;Herald;https://example.org/c'];
    const path = table('sources.csv', rows);
    const wrong = await run(path, '--record', 'source', '--lang', 'en');
    expect([wrong.code, wrong.text]).toEqual([1, expect.stringContaining('Language')]);
    expect((await run(path, '--record', 'source', '--lang', 'en', '--source-lang', 'de')).code).toBe(0);
    const written = files().filter((file) => file.startsWith('sources/') && file.includes('example.org/c'));
    expect(written).toEqual([expect.stringContaining('lang: de\n')]);
  });

  it('names by row and cell what the check would say, and gives the source of a refused row to the next', async () => {
    const path = table('events.csv', [
      'kind;state;title-ru;title-en;date;summary-ru;summary-en;source',
      'visit;held;Первый;First;2999;Кратко;In short;https://example.org/a',
      'visit;held;Второй;Second;2016;Кратко;In short;https://example.org/a',
      'visit;held;Третий \u202E;Third;2016;Кратко;In short;gazette',
    ]);
    const { code, text } = await run(path, '--record', 'event', ...SOURCE);
    expect(code).toBe(1);
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^row 2, cell E2 .*yet to come: 2999/u);
    expect(lines[1]).toContain('row 3: content/sources/example-org.yaml, content/events/event-2016-visit.md');
    expect(lines[2]).toMatch(/^row 4, cell C4 .*U\+202E/u);
    expect(text).toContain('Written: 1 record. There already: 0. Not read: 2 rows.');
    expect(check()).toEqual([]);
  });

  it('names what cannot be read by row and cell, and still writes the rest', async () => {
    const path = table('partners.csv', [
      'kind,name-ru,Contry,country,summary-ru,history-date,history-state',
      'twn,Тромсё,x,Норвегия,Порт,,',
      'twin,Осло,x,Norwy,,вчера,contact',
      'twin,Berg,x,NO,Порт,,',
    ]);
    const { code, text } = await run(path, '--record', 'partner');
    expect(code).toBe(1);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'column C "Contry" is not understood and passed over; perhaps "Country"?',
      'row 2, cell A2 "Kind of relation": "twn" is not in the list; perhaps "twin"?',
      'row 3, cell D3 "Country": "Norwy" is not in the list; perhaps "Norway"?',
      'row 3, cell E3 "Summary (Russian)": is empty, and it is needed',
      'row 3, cell F3 "History: Date": "вчера" is no date. Write 2015-05-22, May 2015 or 2015',
      'row 4: content/partners/berg.md, content/partners/berg.en.md',
    ]);
    expect(readdirSync(join(folder, 'partners'))).toEqual([
      'berg.en.md',
      'berg.md',
      'lakemark.en.md',
      'lakemark.md',
    ]);
  });

  it.each([
    [
      'error-cells',
      [
        'row 2, cell C2 "Title (English)": the error "#N/A" in place of a value. Mend the formula or write the value',
        'row 2, cell H2 "Summary (English)": the error "#REF!" in place of a value. Mend the formula or write the value',
        'row 3, cell A3 "Kind": the error "#REF!" in place of a value. Mend the formula or write the value',
        'row 4, cell I4 "Name of the record in the address of its page": the error "#N/A" in place of a value. Mend the formula or write the value',
        'row 5, cell D5 "Date": the error "#VALUE!" in place of a value. Mend the formula or write the value',
        '',
        'Written: 0 records. There already: 0. Not read: 4 rows.',
      ],
    ],
    [
      'hidden-first-sheet',
      [
        'Reading the sheet "События"; the others are not read: "Справочник"',
        'row 2: content/events/ev-hidsheet.md, content/events/ev-hidsheet.en.md',
      ],
    ],
  ])('reads the workbook %s', async (name, lines) => {
    const { text } = await run(`tests/fixtures/tables/${name}.xlsx`, '--record', 'event');
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
  });

  it('writes the partner of a merged cell into the records of all its rows', async () => {
    await run('tests/fixtures/tables/merged-cells.xlsx', '--record', 'event');
    for (const id of ['ev-m1', 'ev-m2', 'ev-m3'])
      expect(readFileSync(join(folder, 'events', `${id}.md`), 'utf8')).toMatch(/partners:[\s[-]*lakemark/u);
  });

  it('knows the usual names of countries, and guesses no place', async () => {
    const { text } = await run('tests/fixtures/tables/country-names.csv', '--record', 'partner');
    expect(text).not.toContain('"Country"');
    expect(text).toMatch(/row 2, cell E2 "Coordinates": left open: \d places of the country have this name/u);
    expect(read('springfield')).toContain('country: US');
    expect(read('springfield')).not.toContain('\ncoordinates:');
    expect(read('pristina')).toContain('country: XK');
  });

  it('chooses no place of several by the region of a record, which the gazetteer knows by code only', async () => {
    const path = table('regions.csv', [
      'kind;name-ru;name-en;country;region-ru;region-en;summary-ru;summary-en;source',
      'twin;Спрингфилд;Springfield;US;Иллинойс;Illinois;Столица штата;Capital of a state;gazette',
    ]);
    const { text } = await run(path, '--record', 'partner');
    expect(text).toMatch(/row 2.*: left open: \d places of the country have this name/u);
    expect(read('springfield')).toContain('Illinois');
    expect(read('springfield')).not.toContain('\ncoordinates:');
  });

  it('counts no record that could not be written', async () => {
    const path = table('taken.csv', [
      'kind;name-ru;name-en;country;coordinates;summary-ru;summary-en;source',
      'twin;Берген;Bergen;NO;60.39, 5.32;Город;City;gazette',
    ]);
    mkdirSync(join(folder, 'partners', 'bergen.en.md'));
    const { code, text } = await run(path, '--record', 'partner');
    expect(text).toContain('Written: 0 records');
    expect(text).toContain('Not read: 1 row.');
    expect(code).toBe(1);
  });

  it('takes a number for no country, and the minus of typesetters for a minus', async () => {
    const { text } = await run('tests/fixtures/tables/coordinates.csv', '--record', 'partner');
    expect(text).toContain('row 13, cell C13 "Country": "1" is not in the list');
    expect(read('a7')).toContain('coordinates: { latitude: -57.82, longitude: 28.33 }');
    expect(read('a2')).toContain('coordinates: { latitude: 57.82, longitude: 28.33 }');
  });

  it('says which columns are not read, and why', async () => {
    const path = table('partners.csv', [
      'kind;name-ru;Name (Russian);Sumary;summary-ru;;favourite colour',
      'twin;Берг;x;y;Порт;z;blue',
    ]);
    const { code, text } = await run(path, '--record', 'partner');
    expect(code).toBe(1);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'column C "Name (Russian)" is passed over: column B says the same. Keep one of them',
      'column D "Sumary" is not understood and passed over',
      'column F: no heading, its cells are not read (rows 2). Write a heading in the first row, or clear them',
      'column G "favourite colour" is not understood and passed over',
    ]);
  });

  it('says in both languages why a table cannot be read', async () => {
    const path = 'tests/fixtures/tables/unclosed-quote.csv';
    const { code, text } = await run(path, '--record', 'partner');
    expect(code).toBe(1);
    expect(text).toContain(`${path}, row 2: a cell begins with a quotation mark`);
    const russian = await run(path, '--record', 'partner', '--lang', 'ru');
    expect(russian.text).toContain(`${path}, строка 2: ячейка начинается с кавычки`);
    expect(readdirSync(join(folder, 'partners'))).toHaveLength(2);
  });

  it('never makes up how a thing stands: a date without its state is named by its cell', async () => {
    const path = table('partners.csv', [
      'kind;name-ru;summary-ru;history-date;History: Status;source;contacts-name-ru',
      'twin;Осло;Столица;2001;;gazette;',
      'twin;Берген;Порт;;;;Ратуша',
    ]);
    const { code, text } = await run(path);
    expect(code).toBe(2);
    const imported = await run(path, '--record', 'partner');
    expect(imported.text.split('\n').slice(0, 2)).toEqual([
      'row 2, cell E2 "History: Status": the field "state" is missing, and it is required',
      'row 3, cell F3 "How this is known": the field "cite" is missing, and it is required',
    ]);
    expect(text).toContain('--record partner');
  });

  it('reads every field of a record, the rarest too', async () => {
    const path = table('partners.csv', [
      'Kind of relation;name-ru;summary-ru;Population: Number;population-date;website;alternateNames;contacts-name-ru;contacts-email;source',
      'twin;Осло;Столица;700 000;2020;www.example.org;Christiania, Kristiania;Ратуша;a@example.org;gazette',
    ]);
    const { code, text } = await run(path, '--record', 'partner');
    expect(code, text).toBe(0);
    const record = read('oslo');
    expect(record).toContain('website: https://www.example.org\n');
    expect(record).toContain('alternateNames: [Christiania, Kristiania]\n');
    expect(record).toContain('population: { value: 700000, date: 2020, cite: [gazette] }\n');
    expect(record).toContain('email: a@example.org');
    expect(check().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('writes nothing on trial', async () => {
    const path = table('partners.csv', PARTNERS);
    const before = files();
    const { text } = await run(path, '--record', 'partner', '--dry-run', ...SOURCE);
    expect(text).toContain('This was a trial, nothing was written.');
    expect(files()).toEqual(before);
  });

  it('needs a table, and one that it understands', async () => {
    expect((await run()).code).toBe(2);
    expect((await run(table('list.csv', PARTNERS))).text).toContain('--record partner');
    expect((await run(join(folder, 'nowhere.csv'), '--record', 'event')).code).toBe(1);
    expect((await run(table('a.csv', ['x;y', '1;2']), '--record', 'event')).text).toContain(
      '--template event',
    );
  });

  it('says why an empty table cannot be written', async () => {
    const file = table('partners.csv', PARTNERS);
    expect((await run('--template', 'partner', file)).text).toContain(
      'the file is there already: content/.partners.csv',
    );
    const below = join(file, 'below.csv');
    const { code, text } = await run('--template', 'partner', below);
    expect(code).toBe(1);
    expect(text).toContain('Cannot write content/.partners.csv/below.csv');
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(table('again.csv', PARTNERS), 'utf8'));
  });

  it.each(Object.keys(NEW_KINDS))(
    'gives an empty table for a %s, whose advice is passed over when it is read',
    async (kind) => {
      const path = join(folder, '.template.csv');
      expect((await run('--template', kind, path)).code).toBe(0);
      expect(readFileSync(path, 'utf8').startsWith('\uFEFF')).toBe(true);
      expect((await run('--template', kind, path)).code).toBe(1);
      const { code, text } = await run(path, '--record', kind);
      expect(code, text).toBe(0);
      expect(text).toContain('Written: 0 records. There already: 0. Not read: 0 rows.');
    },
  );

  const languages = ['ru', 'en'] as const;
  it.each(
    Object.entries(FILLED_ROWS).flatMap(([kind, rows]) => languages.map((lang) => ({ kind, rows, lang }))),
  )(
    'makes records that pass the check of an empty table for a $kind, filled in in $lang',
    async ({ kind, rows, lang }) => {
      const path = join(folder, '.template.csv');
      await run('--template', kind, path, '--lang', lang);
      // What a person is asked for stands first.
      const filled = rows[lang].map((answers) => answers.map((answer) => `"${answer}"`).join(';'));
      writeFileSync(path, [readFileSync(path, 'utf8').trimEnd(), ...filled].join('\r\n'));
      const { code, text } = await run(path, '--record', kind, '--lang', lang);
      expect(code, text).toBe(0);
      expect(text).toMatch(/(?:Written|Записано): 2\D/u);
      // Nothing cites a new source yet.
      expect(check().filter(({ rule }) => rule !== 'orphan-source')).toEqual([]);
    },
  );
});
