import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { runMigrate } from '../../../../src/editor/run-migrate.ts';
import { FORMAT_STEPS, FORMAT_VERSION, type FormatStep } from '../../../../src/format/format-changes.ts';

const VERSIONS = 'tests/fixtures/versions';
const room = mkdtempSync(join(tmpdir(), 'migrate-'));
afterAll(() => rmSync(room, { recursive: true }));

/** What later versions might change: names at the top, within lists and groups, a word, and a field that goes. */
const STEPS: readonly FormatStep[] = [
  {
    to: 2,
    changes: [
      { files: 'partners', field: ['nativeName'], name: 'ownName' },
      { files: 'partners', field: ['history', '*', 'key'], name: 'name' },
      { files: 'partners', field: ['cite', '*', '*', 'quote'], name: 'words' },
      { files: 'agreements', field: ['stage'], values: { unconfirmed: 'reported' } },
      { files: 'events', field: ['participants'], isGone: true },
      { files: 'page', field: ['inMenu'], name: 'menu' },
    ],
  },
  { to: 3, changes: [{ files: 'partners', field: ['ownName', 'text'], name: 'name' }] },
];

let copies = 0;
function copy(version = 1): string {
  copies += 1;
  const folder = join(room, String(copies), 'content');
  cpSync(join(VERSIONS, String(version)), folder, { recursive: true });
  return folder;
}

function migrate(folder: string, steps = STEPS, ...flags: string[]) {
  const said: string[] = [];
  const terminal = { env: {}, print: (text: string) => void said.push(text) };
  const code = runMigrate(['--content', folder, '--lang', 'en', ...flags], terminal, steps);
  return { code, said: said.join('\n') };
}

function textsIn(folder: string): Map<string, string> {
  const files = globSync('**/*.{md,mdx,yaml}', { cwd: folder }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function change(folder: string, file: string, edit: (text: string) => string): void {
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
}

describe('content of the first version', () => {
  it('is kept as it was on the day of the first version', () => {
    const hash = createHash('sha256');
    for (const [file, text] of textsIn(join(VERSIONS, '1'))) hash.update(file).update(text);
    expect(hash.digest('hex').slice(0, 16)).toBe('32c3a111e70658e0');
  });

  it('has no errors once it is migrated', () => {
    const folder = copy();
    expect(migrate(folder, FORMAT_STEPS).code).toBe(0);
    const { findings } = checkContent(folder, { asOf: ({ dataDate }) => dataDate });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'stale-translation')).toEqual([]);
  });
});

describe('the steps of the format', () => {
  it('lead from the first version to the one that the program reads', () => {
    expect(FORMAT_STEPS.map(({ to }) => to)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, at) => at + 2),
    );
  });
});

describe('npm run migrate', () => {
  it('writes what has changed, says so, and leaves all else to the letter', () => {
    const folder = copy();
    const partner = 'partners/dalny-vymysel.md';
    change(folder, partner, (text) =>
      text
        .replace('nativeName:', '# As the archive writes it.\nnativeName:')
        .replace('text: Malproksima Elpensaĵo }', "'text':   Malproksima Elpensaĵo } # own spelling"),
    );
    const before = textsIn(folder);
    const { code, said } = migrate(folder);
    const after = textsIn(folder);
    expect(code).toBe(0);
    const wanted = (before.get(partner) ?? '')
      .replace('nativeName:', 'ownName:')
      .replace("'text':", 'name:')
      .replace('{ key: first-letter', '{ name: first-letter');
    expect(after.get(partner)).toBe(wanted);
    expect(said).toContain(`${partner}\n  6  nativeName → ownName\n`);
    expect(after.get('site.yaml')).toBe(
      before.get('site.yaml')?.replace('formatVersion: 1', 'formatVersion: 3'),
    );
    expect(said).toMatch(/formatVersion: 1 → formatVersion: 3\nFormat 1 → 3: \d files written anew\./u);
    const unchanged = [...before].filter(([file, text]) => after.get(file) === text).map(([file]) => file);
    expect(unchanged).toEqual(expect.arrayContaining(['sources/almanac.yaml', 'vocabularies/areas.yaml']));
  });

  it('writes other words, takes out what is gone, and keeps line ends', () => {
    const folder = copy();
    change(folder, 'agreements/dalny-vymysel-2010-pact.md', (text) =>
      text.replace('---\n', "---\nstage: 'unconfirmed' # so far\n").replaceAll('\n', '\r\n'),
    );
    change(folder, 'events/dalny-vymysel-undated-fair.md', (text) =>
      text.replace('---\n', '---\n# Counted at the gate.\nparticipants: 12\n'),
    );
    const before = textsIn(folder);
    expect(migrate(folder).code).toBe(0);
    const after = textsIn(folder);
    const agreement = 'agreements/dalny-vymysel-2010-pact.md';
    expect(after.get(agreement)).toBe(before.get(agreement)?.replace("'unconfirmed'", "'reported'"));
    expect(after.get('events/dalny-vymysel-undated-fair.md')).not.toMatch(/participants|gate/u);
  });

  it('does nothing the second time, and ends what was cut off', () => {
    const folder = copy();
    migrate(folder);
    const once = textsIn(folder);
    expect(migrate(folder).said).toBe(
      'The content is in version 3 of the format already; there is nothing to do.',
    );
    change(folder, 'site.yaml', (text) => text.replace('formatVersion: 3', 'formatVersion: 1'));
    expect(migrate(folder).code).toBe(0);
    expect(textsIn(folder)).toEqual(once);
  });

  it('says the same on trial, and writes nothing', () => {
    const folder = copy();
    const before = textsIn(folder);
    const { code, said } = migrate(folder, STEPS, '--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('nativeName → ownName');
    expect(said).toContain('Nothing was written.');
    expect(textsIn(folder)).toEqual(before);
  });

  it('writes nothing at all where one place is for a person', () => {
    const folder = copy();
    change(folder, 'partners/long-name.md', (text) => text.replace('---\n', '---\nhistory: [\n'));
    const before = textsIn(folder);
    const { code, said } = migrate(folder);
    expect(code).toBe(1);
    expect(said).toMatch(/partners\/long-name\.md:\d+\nThese places cannot/u);
    expect(textsIn(folder)).toEqual(before);
  });

  it('says what is to be done with a version that is newer, or none', () => {
    const folder = copy();
    change(folder, 'site.yaml', (text) => text.replace('formatVersion: 1', 'formatVersion: 9'));
    expect(migrate(folder)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/version 9 .*up to 3\. Update it/u),
    });
    change(folder, 'site.yaml', (text) => text.replace('formatVersion: 9\n', ''));
    expect(migrate(folder)).toMatchObject({
      code: 1,
      said: expect.stringContaining('write formatVersion: 1'),
    });
  });
});
