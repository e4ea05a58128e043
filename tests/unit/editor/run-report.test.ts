import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runReport } from '../../../src/editor/run-report.ts';
import { csv } from '../../../src/export/csv.ts';
import { reportTable } from '../../../src/export/report-table.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { pageContext } from '../../../src/views/context.ts';

let folder = '';
let files = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-content-'));
  cpSync('tests/fixtures/valid-city', folder, { recursive: true });
});
beforeEach(() => {
  files = join(mkdtempSync(join(tmpdir(), 'report-')), 'out');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Noon of 1 June 2026 at Greenwich counts as now. */
const NOW = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 1, 12) / 1000) };

async function run(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  process.env['SOURCE_DATE_EPOCH'] = NOW.SOURCE_DATE_EPOCH;
  try {
    const code = await runReport(['--content', folder, ...args], {
      env: { LANG: 'en_GB.UTF-8' },
      width: 80,
      print: (text) => printed.push(text),
      warn: (text) => said.push(text),
    });
    return { code, text: printed.join('\n'), said: said.join('\n') };
  } finally {
    delete process.env['SOURCE_DATE_EPOCH'];
  }
}

const asProcess = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/editor/report.ts', '--content', folder, ...args], {
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...NOW, ...env },
    encoding: 'utf8',
  });

describe('npm run report', { timeout: 20_000 }, () => {
  it.each(['en', 'ru'])('prints the year in "%s" with its figures, groups and counts', async (lang) => {
    const { code, text } = await run('--year', '2010', '--lang', lang);
    expect(code).toBe(0);
    await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/report-2010.${lang}.txt`);
    const lines = text.split('\n').filter((line) => !line.includes('https:'));
    const widest = Math.max(...lines.map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(80);
  });

  it('takes the last year that is over when none is named, and tells of the others', async () => {
    const { text, said } = await run();
    expect(text).toContain('Report for 2025\n');
    expect(said).toContain('npm run report -- --year 2026');
  });

  it('reports a year of which the registry tells nothing, between others', async () => {
    const { code, text } = await run('--year', '2013');
    expect([code, text.split('\n')[0]]).toEqual([0, 'Report for 2013']);
    expect(text).toMatch(/knows\s+of\s+no\s+document/u);
  });

  it('says of the year that runs up to which day it tells, and only then what is due', async () => {
    const { text } = await run('--year', '2026');
    expect(text).toMatch(/^Report for 2026, up to 1\sJune\s2026\n/u);
    expect(text).toContain('What to keep an eye on');
    expect((await run('--year', '2010')).text).not.toContain('What to keep an eye on');
  });

  it.each([
    ['20x5', 'en', /^"20x5" is no year\..*npm run report -- --year 2026$/u],
    ['25', 'ru', /^«25» — не год\..*npm run report -- --year 2026$/u],
    ['2031', 'en', /^The year 2031 has not begun\..*--year 2026$/u],
    ['2031', 'ru', /^2031 год ещё не начался\..*--year 2026$/u],
    ['1492', 'en', /^The registry knows nothing of 1492: .*--year \d{4}$/u],
    ['1492', 'ru', /^О 1492 годе реестр ничего не знает: .*--year \d{4}$/u],
  ])('refuses the year %s in "%s" and says which to write', async (year, lang, message) => {
    const { code, text, said } = await run('--year', year, '--lang', lang);
    expect([code, text]).toEqual([2, '']);
    expect(said).toMatch(message);
  });

  it.each([
    ['--year', ['--year']],
    ['--lang: "fr"', ['--lang', 'fr']],
    ['2010', ['2010']],
  ])('does not understand "%s" and says so', async (part, args) => {
    const { code, text, said } = await run(...args);
    expect([code, text]).toEqual([2, '']);
    expect(said.split('\n')[0]).toContain(part);
  });

  it('prints its data as JSON, with the columns of the content', async () => {
    const { code, text } = await run('--year', '2010', '--json', '--lang', 'ru');
    const data = JSON.parse(text) as {
      year: number;
      language: string;
      groups: { id: string; rows: { id: string; cells: object }[] }[];
    };
    expect([code, data.year, data.language]).toEqual([0, 2010, 'ru']);
    const made = data.groups.find(({ id }) => id === 'made');
    expect(made?.rows.map(({ id }) => id)).toContain('dalny-vymysel-2010-pact');
    expect(Object.keys(made?.rows[0]?.cells ?? {})).toEqual([
      'group',
      'date',
      'title',
      'kind',
      'partners',
      'term',
      'state',
      'participants',
      'sources',
      'address',
    ]);
  });

  it('writes the files of the site', async () => {
    const { code, text, said } = await run('--year', '2010', '--out', files);
    expect([code, text]).toEqual([0, '']);
    expect(readdirSync(files).sort()).toEqual(['report-2010.csv', 'report-2010.docx', 'report-2010.xlsx']);
    const { registry } = checkContent(folder, { asOf: () => '2026-06-01' });
    if (!registry) throw new Error('The content has no registry');
    expect(readFileSync(join(files, 'report-2010.csv'), 'utf8')).toBe(
      csv(reportTable(pageContext(registry, 'en'), 2010)),
    );
    expect(readFileSync(join(files, 'report-2010.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(said).toMatch(/Written: .*report-2010\.csv \(\d+ rows?\)/u);
  });

  it('touches no file that is there, and writes nothing then', async () => {
    const [table, other] = [join(files, '..', 'mine.csv'), join(files, '..', 'new.xlsx')];
    writeFileSync(table, 'mine');
    const refused = await run('--year', '2010', '--csv', table, '--xlsx', other);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`Already there: ${table}. Nothing was written.`);
    expect([readFileSync(table, 'utf8'), existsSync(other)]).toEqual(['mine', false]);
  });

  it('replaces an earlier report when it is told to, in whatever language, and says so', async () => {
    const paths = ['csv', 'xlsx', 'docx'].map((format) => join(files, `report.${format}`));
    const flags = paths.flatMap((path) => [`--${path.split('.').at(-1)}`, path]);
    await run('--year', '2025', ...flags, '--lang', 'ru');
    const before = paths.map((path) => readFileSync(path));
    const { code, said } = await run('--year', '2010', ...flags, '--force');
    expect(code, said).toBe(0);
    for (const [index, path] of paths.entries()) {
      expect(said).toContain(`Replaced: ${path}`);
      expect(readFileSync(path)).not.toEqual(before[index]);
    }
  });

  it('replaces nothing else, however it is told to', async () => {
    const other = join(files, 'new.xlsx');
    for (const name of ['site.yaml', 'partners/dalny-vymysel.md']) {
      const file = join(folder, name);
      const before = readFileSync(file);
      const { code, said } = await run('--year', '2010', '--csv', file, '--xlsx', other, '--force');
      expect(code).toBe(1);
      expect(said).toContain(`No report: ${file}. Nothing was written`);
      expect([readFileSync(file), existsSync(other)]).toEqual([before, false]);
    }
  });

  it('says what it could not write', async () => {
    const { code, said } = await run('--year', '2010', '--csv', folder, '--force');
    expect(code).toBe(1);
    expect(said).toContain(`Cannot write ${folder}`);
  });

  it('makes no report of content with errors, which would lack records', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'report-broken-'));
    cpSync(folder, broken, { recursive: true });
    const paper = join(broken, 'agreements/dalny-vymysel-2010-pact.md');
    writeFileSync(paper, readFileSync(paper, 'utf8').replace('term: open-ended', 'term: forever'));
    const { code, text, said } = await run('--content', broken);
    expect([code, text]).toEqual([1, '']);
    expect(said).toMatch(/^No report: the content has 1 error,.*npm run check shows what is wrong$/u);
    rmSync(broken, { recursive: true });
  });
});

// Starting Node takes its time on a busy machine.
describe('npm run report as a process', { timeout: 60_000 }, () => {
  it('speaks the language of the system and writes the report to the standard output alone', () => {
    const { status, stdout, stderr } = asProcess(['--year', '2010'], { LANG: 'ru_RU.UTF-8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Отчёт за 2010 год\n=+\n/u);
  });

  it('explains itself', () => {
    const { status, stdout } = asProcess(['--help']);
    expect(status).toBe(0);
    for (const option of ['--year', '--lang', '--csv', '--xlsx', '--out', '--force', '--json', '--content'])
      expect(stdout).toContain(option);
  });

  it('names what it does not understand, with its help and an exit code', () => {
    const { status, stdout, stderr } = asProcess(['--yaer', '2010']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no option --yaer; perhaps --year\?\n\nThe yearly report\./u);
  });

  it('gives the addresses under which the site is built', () => {
    const { stdout } = asProcess(['--year', '2010', '--json'], { SITE_URL: 'https://city.example/registry' });
    expect(stdout).toContain('"https://city.example/registry/en/agreements/dalny-vymysel-2010-pact/"');
  });
});
