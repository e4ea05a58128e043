import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent, type ReadResult } from '../../../src/content-source/read-content.ts';

const CITY = 'tests/fixtures/minimal-city';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Reads the valid city with these files laid over it; `null` takes a file away. */
function readWith(files: Record<string, string | Uint8Array | null>): ReadResult {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  cpSync(CITY, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, file));
    else {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
  return readContent(folder);
}

const rules = ({ findings }: ReadResult) => findings.map(({ file, rule }) => [file, rule]);

describe('readContent', () => {
  it('reads a whole city without a finding', () => {
    const { content, findings } = readContent(CITY);
    expect(findings).toEqual([]);
    expect(content?.site.locales).toEqual(['ru', 'en']);
    expect(Object.keys(content?.vocabularies ?? {})).toHaveLength(7);
    expect(content?.countries).toEqual({ FI: { label: { ru: 'Финляндия', en: 'Finland' } } });
    expect(content?.records.agreements[0]).toMatchObject({
      id: 'lakemark-2015-treaty',
      data: { stage: 'done' },
      prose: {},
    });
  });

  it('says of each prose text which file, how fresh, and what it cites', () => {
    const { content } = readContent(CITY);
    expect(content?.records.partners[0]?.prose).toEqual({
      ru: { file: 'partners/lakemark.md', state: 'original', cites: ['gazette'] },
      en: { file: 'partners/lakemark.en.md', state: 'current', cites: ['gazette'] },
    });
    expect(content?.pages[0]).toMatchObject({
      id: 'about',
      data: { ru: { title: 'О городе', inMenu: false }, en: { title: 'About' } },
      prose: { ru: { state: 'original', cites: ['gazette'] }, en: { state: 'current' } },
    });
  });

  it('calls a translation stale when the original has changed, and keeps it', () => {
    const { content, findings } = readWith({
      'partners/lakemark.en.md': '---\ntranslationOf: sha256-00000000\n---\nOld.\n',
    });
    expect(content?.records.partners[0]?.prose['en']?.state).toBe('stale');
    expect(findings).toMatchObject([
      { rule: 'stale-translation', level: 'warning', values: { digest: 'sha256-42edc456' } },
    ]);
  });

  it('reads dates as text, whatever YAML would make of them', () => {
    const { content } = readContent(CITY);
    expect(content?.records.associations[0]?.data.membership.since).toBe('2010');
    expect(content?.records['legal-acts'][0]?.data.date).toBe('2005-06-30');
  });

  it('takes no notice of a byte order mark, Windows line ends, hidden files, notes and links out of the folder', () => {
    const source = 'title: A\nlabel: { ru: А, en: A }\nlang: en\nkind: news\npublisher: { ru: А, en: A }\n';
    const { content, findings, files } = readWith({
      'sources/windows.yaml': `\uFEFF${source.replaceAll('\n', '\r\n')}`,
      'sources/.draft.yaml': 'x',
      'sources/README.md': 'x',
      LICENSE: 'x',
      '.DS_Store': 'x',
    });
    expect(findings).toEqual([]);
    expect(content?.records.sources.map(({ id }) => id)).toEqual(['gazette', 'windows']);
    expect([...files.keys()].filter((file) => file.includes('README'))).toEqual([]);
  });

  it('takes the folder of the tests of a city for no content, and that at the top alone', () => {
    const { findings, files, assets } = readWith({
      'tests/queries.yaml': 'x: [',
      'tests/site.test.ts': 'x',
      'tests/partners/lakemark.md': 'x',
      'tests/documents/plan.exe': 'x',
      'sources/tests/second.yaml': 'title: x\n',
    });
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['sources/tests/second.yaml']));
    expect([...files.keys(), ...assets].filter((file) => file.includes('tests'))).toEqual([
      'sources/tests/second.yaml',
    ]);
    expect(rules(readWith({ tests: 'x' }))).toEqual([['tests', 'wrong-folder']]);
  });

  it('does not follow symbolic links, and says where they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    folders.push(folder);
    cpSync(CITY, folder, { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'sources', 'linked.yaml'));
    symlinkSync('/etc', join(folder, 'documents'));
    const { files, assets, findings } = readContent(folder);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['symbolic-link', 'documents'],
      ['symbolic-link', 'sources/linked.yaml'],
    ]);
    expect([...files.keys(), ...assets].filter((file) => /linked|^documents/u.test(file))).toEqual([]);
  });

  it('says that a file in another encoding cannot be read', () => {
    const windows1251 = Uint8Array.from([0xd3, 0xf1, 0xf2, 0xe0, 0xe2, 0x0a]);
    expect(rules(readWith({ 'sources/old.yaml': windows1251 }))).toEqual([['sources/old.yaml', 'not-utf8']]);
  });

  it('says that the folder, site.yaml or a vocabulary is missing, and gives no content then', () => {
    const nowhere = readContent(join(CITY, 'nowhere'));
    expect([rules(nowhere), nowhere.content]).toEqual([[['', 'missing-folder']], undefined]);
    const siteless = readWith({ 'site.yaml': null });
    expect([rules(siteless), siteless.content]).toEqual([[['site.yaml', 'missing-file']], undefined]);
    const wordless = readWith({ 'vocabularies/areas.yaml': null });
    expect([rules(wordless), wordless.content]).toEqual([
      [['vocabularies/areas.yaml', 'missing-file']],
      undefined,
    ]);
  });

  it('reads on after every mistake and tells all of them at once', () => {
    const result = readWith({
      'site.yaml': 'locales: [ru, en]\nurl: nowhere\n',
      'sources/a.yaml': 'title: [\n',
      'partners/B.md': '',
      'events/c.md': '---\nkind: visit\nstate: maybe\n---\n',
    });
    const files = new Set(result.findings.map(({ file }) => file));
    expect([...files].sort()).toEqual(['events/c.md', 'partners/B.md', 'site.yaml', 'sources/a.yaml']);
    expect(result.findings.length).toBeGreaterThan(8);
  });

  it('leaves a record with a mistake out and keeps the others', () => {
    const { content } = readWith({ 'partners/second.md': '---\nkind: 5\n---\n' });
    expect(content?.records.partners.map(({ id }) => id)).toEqual(['lakemark']);
  });

  it('takes the first of two files with one id, wherever they lie', () => {
    const { content, findings } = readWith({ 'sources/a/gazette.yaml': 'title: x\n' });
    expect(content?.records.sources.map(({ file }) => file)).toEqual(['sources/a/gazette.yaml'].slice(1));
    expect(findings.map(({ rule }) => rule)).toContain('duplicate-id');
  });
});
