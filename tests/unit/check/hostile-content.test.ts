import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix/fix-content.ts';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { reportTerminal } from '../../../src/check/reporters/terminal.ts';
import { readLocales } from '../../../src/content-source/read-locales.ts';
import { siteSettings } from '../../../src/content-source/site-settings.ts';
import { describeFinding } from '../../../src/i18n/finding-texts/index.ts';
import type { Finding } from '../../../src/format/findings.ts';
import { INHERITED, ORDINARY, writeHostileCity } from '../../support/hostile-city.ts';

const CITY = 'tests/fixtures/minimal-city';
const SITE = 'site.yaml';
const SOURCE = 'sources/gazette.yaml';
const PARTNER = 'partners/lakemark.md';
const AGREEMENT = 'agreements/lakemark-2015-treaty.md';
const AREAS = 'vocabularies/areas.yaml';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a value that could run, lead away or reach another file', () => {
  it.each([
    [SITE, 'look: { accent: "red;} body{background:url(//x.example)}" }', 'invalid-colour'],
    [SITE, 'look: { accent: "#123456;" }', 'invalid-colour'],
    [SITE, 'look: { accent: "#123456\\n" }', 'invalid-colour'],
    [SITE, 'look: { emblem: ../../etc/passwd }', 'unknown-file'],
    [SITE, 'look: { emblem: "https://x.example/a.svg" }', 'unknown-file'],
    [SITE, 'reportUrl: javascript:alert(1)', 'invalid-address'],
    [SITE, 'reportUrl: "mailto:a@x.example\\nbcc:b@x.example"', 'invalid-address'],
    [SITE, 'reportUrl: "https://city.example@x.example/"', 'invalid-address'],
    [SITE, 'editUrl: javascript:alert(1)', 'invalid-address'],
    [SITE, 'locales: [ru, en, ../x]', 'invalid-language-tag'],
    [SITE, 'locales: [ru, en, constructor]', 'invalid-language-tag'],
    [SOURCE, 'url: "java\\tscript:alert(1)"', 'invalid-address'],
    [SOURCE, 'url: data:text/html,x', 'invalid-address'],
    [SOURCE, 'archivedUrl: vbscript:x', 'invalid-address'],
    [PARTNER, 'website: //x.example', 'invalid-address'],
    [
      PARTNER,
      'contacts: [{ name: { ru: a }, email: "a@x.example?bcc=b", cite: [gazette] }]',
      'invalid-email',
    ],
    [PARTNER, 'wikidata: "Q1/../x"', 'invalid-wikidata-id'],
    [PARTNER, 'formerIds: [../../x]', 'invalid-id'],
    [PARTNER, 'formerIds: ["%2e%2e"]', 'invalid-id'],
    [PARTNER, 'formerIds: ["a\\n0;url=//x.example"]', 'invalid-id'],
    [PARTNER, 'areas: [__proto__]', 'invalid-id'],
    [PARTNER, 'areas: [constructor]', 'unknown-term'],
    [PARTNER, 'declaredBy: [constructor]', 'unknown-reference'],
    [PARTNER, 'images: [{ file: ../site.yaml, alt: { ru: a }, credit: a, licence: a }]', 'unknown-file'],
    [
      AGREEMENT,
      'documents: [{ file: /etc/passwd, lang: ru, authentic: true, title: { ru: a } }]',
      'unknown-file',
    ],
    [
      AGREEMENT,
      'documents: [{ file: "..%2fsite.yaml", lang: ru, authentic: true, title: { ru: a } }]',
      'unknown-file',
    ],
  ])('is refused in %s: %s', (file, line, rule) => {
    const name = line.split(':', 1)[0] ?? '';
    const text = readFileSync(join(CITY, file), 'utf8').replace(new RegExp(`^${name}:.*\n`, 'mu'), '');
    const added = text.startsWith('---\n') ? text.replace('---\n', `---\n${line}\n`) : `${text}${line}\n`;
    const findings = checkWith({ [file]: added });
    expect(findings.map((finding) => [finding.rule, finding.file])).toContainEqual([rule, file]);
  });
});

describe('YAML that means more than a record', () => {
  it.each([
    ['a function', 'x: !!js/function "function () {}"', 'yaml-needs-quotes'],
    ['a pattern', 'x: !!js/regexp /x/', 'yaml-needs-quotes'],
    ['an object of another language', 'x: !!python/object/apply:os.system [id]', 'yaml-needs-quotes'],
    ['bytes', 'x: !!binary aGk=', 'yaml-needs-quotes'],
    ['a set', 'x: !!set { a }', 'yaml-needs-quotes'],
    ['the prototype', '__proto__: { polluted: 1 }', 'unknown-field'],
    ['the prototype as a term', '__proto__: { label: { ru: a } }', 'unknown-field'],
    ['the prototype below a term', 'x: { label: { ru: a }, __proto__: { polluted: 1 } }', 'unknown-field'],
    ['a merge of the prototype', '<<: { __proto__: { polluted: 1 } }', 'unknown-field'],
    ['a merge of fields', 'x: { <<: { label: { ru: a } } }', 'unknown-field'],
    ['a key that is a list', '? [a]\n: { label: { ru: a } }', 'yaml-syntax'],
    ['an alias within itself', 'x: &x { label: *x }', 'over-limit'],
    ['aliases that multiply', multiplied(12), 'over-limit'],
  ])('is refused: %s', (_name, text, rule) => {
    const areas = readFileSync(join(CITY, AREAS), 'utf8');
    const findings = checkWith({ [AREAS]: `${areas}${text}\n` });
    expect(findings.map((finding) => [finding.rule, finding.file])).toContainEqual([rule, AREAS]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

it.each([
  'a%2f..%2fx.md',
  'Lakemark.md',
  'a b.md',
  'a\nb.md',
  '--output=x.md',
  '$(id).md',
  "a';alert(1);'.md",
  'con.md',
  'nul.en.md',
  'com1.md',
  `${'a'.repeat(101)}.md`,
])('refuses a record called %j', (name) => {
  const text = readFileSync(join(CITY, PARTNER), 'utf8');
  const findings = checkWith({ [`partners/${name}`]: text });
  expect(findings.map(({ rule }) => rule)).toContain('invalid-file-name');
});

describe('what is no plain file', () => {
  it('is named and never opened', () => {
    const city = join(folder, 'strangers');
    cpSync(CITY, city, { recursive: true });
    mkdirSync(join(city, 'documents'));
    execFileSync('mkfifo', [join(city, 'events', 'pipe.md'), join(city, 'documents', 'pipe.pdf')]);
    symlinkSync('..', join(city, 'events', 'all'));
    symlinkSync('round.yaml', join(city, 'sources', 'round.yaml'));
    expect(rulesIn(city)).toEqual([
      ['not-a-file', 'documents/pipe.pdf'],
      ['symbolic-link', 'events/all'],
      ['not-a-file', 'events/pipe.md'],
      ['symbolic-link', 'sources/round.yaml'],
    ]);
  });

  it('is one finding in place of the settings, whoever reads them first', () => {
    const city = join(folder, 'site-pipe');
    cpSync(CITY, city, { recursive: true });
    rmSync(join(city, SITE));
    execFileSync('mkfifo', [join(city, SITE)]);
    expect(readLocales(city)).toBeUndefined();
    expect(siteSettings({ CONTENT_DIR: city }).locales).toEqual([]);
    expect(rulesIn(city)).toContainEqual(['not-a-file', SITE]);
  });

  it('or may not be read is a finding, be it a file or a folder', () => {
    const city = join(folder, 'locked');
    cpSync(CITY, city, { recursive: true });
    const locked = [join(city, SOURCE), join(city, 'associations')];
    for (const path of locked) chmodSync(path, 0);
    const user = process.geteuid?.() ?? 0;
    // The administrator may read everything.
    if (user === 0) {
      chmodSync(folder, 0o755);
      chmodSync(city, 0o755);
      process.seteuid?.(65_534);
    }
    try {
      expect(rulesIn(city).filter(([rule]) => rule === 'unreadable-file')).toEqual([
        ['unreadable-file', 'associations'],
        ['unreadable-file', SOURCE],
      ]);
    } finally {
      process.seteuid?.(user);
      for (const path of locked) chmodSync(path, 0o755);
    }
  });

  it('or is larger than anybody writes is not read', () => {
    const city = join(folder, 'large');
    cpSync(CITY, city, { recursive: true });
    mkdirSync(join(city, 'documents'));
    for (const [file, size] of [
      [PARTNER, 128 * 1024 + 1],
      ['documents/scan.pdf', 100 * 1024 * 1024 + 1],
    ] as const) {
      writeFileSync(join(city, file), '');
      truncateSync(join(city, file), size);
    }
    expect(rulesIn(city)).toEqual(
      expect.arrayContaining([
        ['over-limit', 'documents/scan.pdf'],
        ['over-limit', PARTNER],
      ]),
    );
  });
});

it('does not take what every object has for a source of a fact', () => {
  const text = readFileSync(join(CITY, PARTNER), 'utf8');
  const step = (key: string) =>
    checkWith({ [PARTNER]: text.replace('history:\n', `history:\n  - { key: ${key}, state: contact }\n`) });
  for (const key of [INHERITED, 'anything']) expect(step(key).map(({ rule }) => rule)).toContain('uncited');
});

it('reads a hostile city, and one whose names are ordinary in the same way', async () => {
  const [hostile, ordinary] = [join(folder, 'hostile'), join(folder, 'ordinary')];
  await writeHostileCity(hostile);
  await writeHostileCity(ordinary, ORDINARY);
  const [found, expected] = [hostile, ordinary].map((city) =>
    checkContent(city, { asOf }).findings.map(({ rule, level, file }) => `${rule} ${level} ${file}`),
  );
  expect(found?.filter((finding) => finding.includes(' error '))).toEqual([]);
  expect(found).toEqual(expected?.map((finding) => finding.replaceAll(ORDINARY, INHERITED)));
});

it('lets no value steer the terminal or the log', () => {
  const value = '\u001B]0;x\u0007\r\n::error::x\u2028\u0000';
  const text = readFileSync(join(CITY, PARTNER), 'utf8').replace(
    'country: FI',
    `country: ${JSON.stringify(value)}`,
  );
  const findings = checkWith({ [PARTNER]: text, 'wrong\u001B[2J\n::error::b/a.md': 'x' });
  const options = { lang: 'en', folder: 'content', colors: false };
  const reports = [
    reportTerminal(findings, options),
    reportGithub(findings, options),
    ...findings.map((finding) => describeFinding(finding, 'ru')),
  ];
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['hidden-character', 'wrong-folder']),
  );
  for (const report of reports) {
    expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]/u);
    expect(report.split('\n').filter((line) => line.trim().startsWith('::error::'))).toEqual([]);
  }
});

it('mends nothing outside of the folder', () => {
  const outside = join(folder, 'outside.yaml');
  writeFileSync(outside, '\uFEFFa: 1\r\n');
  const city = join(folder, 'mended');
  cpSync(CITY, city, { recursive: true });
  symlinkSync(outside, join(city, 'sources', 'linked.yaml'));
  symlinkSync(folder, join(city, 'events', 'linked'));
  fixContent(city);
  expect(readFileSync(outside, 'utf8')).toBe('\uFEFFa: 1\r\n');
});

/**
 * Levels of lists, each of nine aliases of the one before: with ten of them billions of values in a few hundred
 * letters.
 */
function multiplied(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const below = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(below).join(', ')}]`;
  });
  return lines.join('\n');
}

/** Rules and files of the findings on a folder. */
function rulesIn(city: string): string[][] {
  return checkContent(city, { asOf }).findings.map(({ rule, file }) => [rule, file]);
}

/** Findings on the valid city with some files of these texts. */
function checkWith(files: Readonly<Record<string, string>>): Finding[] {
  const city = mkdtempSync(join(folder, 'city-'));
  cpSync(CITY, city, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(city, file)), { recursive: true });
    writeFileSync(join(city, file), text);
  }
  return checkContent(city, { asOf }).findings;
}

function asOf({ dataDate }: { dataDate: string }): string {
  return dataDate;
}
