import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkBodies } from '../../../src/check/body/check-bodies.ts';
import { knownTargets } from '../../../src/check/body/known-targets.ts';
import { positionFindings } from '../../../src/check/position-findings.ts';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { reportJson } from '../../../src/check/reporters/json.ts';
import { reportTerminal } from '../../../src/check/reporters/terminal.ts';
import { parseWith, type Reading } from '../../../src/content-source/parse-with.ts';
import { readContent } from '../../../src/content-source/read-content.ts';
import { readSourceFile } from '../../../src/content-source/source-file.ts';
import type { Finding } from '../../../src/format/findings.ts';
import { recordSchemas } from '../../../src/format/index.ts';

const CITY = 'tests/fixtures/minimal-city';
const FILE = 'events/lakemark-2016-visit.md';
const VISIT = `${readFileSync(`${CITY}/${FILE}`, 'utf8').trimEnd()}\n`;
const known = knownTargets(readContent(CITY));
const schema = recordSchemas(['ru', 'en']).events;

/** Everything the check says of one record, without the rest of its folder: a folder for each would take minutes. */
function check(bytes: Uint8Array): Finding[] {
  const place = { kind: 'record', collection: 'events', id: 'lakemark-2016-visit' } as const;
  const { source, findings } = readSourceFile(FILE, place, bytes);
  const reading: Reading = { sources: [source], locales: ['ru', 'en'], findings };
  parseWith(reading, source, schema);
  return positionFindings([...findings, ...checkBodies([source], known)], new Map([[FILE, source]]));
}

const inTitle = (value: string) => VISIT.replace(/^title:.*$/mu, () => `title: { ru: ${value}, en: Visit }`);
const withField = (field: string) => VISIT.replace('---\n', () => `---\n${field}\n`);
const withBody = (body: string) => `${VISIT}\n${body}\n`;

/** Characters that nobody sees and no text needs. */
const hidden = fc.constantFrom(
  ...'\u0000\u0007\u0008\u000B\u000C\u001B\u001F\u007F\u0080\u009B\u202A\u202D\u202E\u2066\u2069\uFEFF\uFFFE\uFFFF',
  '\u{1FFFE}',
);
const codeOf = (character: string) => (character.codePointAt(0) ?? 0).toString(16);
const blanks = fc.array(fc.constantFrom(...'\u200B\u00AD\u3164\u2060\u115F\u2800\u00A0 '), {
  minLength: 1,
  maxLength: 30,
});
const many = (least: number, most: number) => fc.nat(most - least).map((more) => least + more);

/** Contents that must not pass, each kind with what is different from one to the next. */
const HOSTILE: Readonly<Record<string, fc.Arbitrary<string | Uint8Array>>> = {
  'a hidden character anywhere': fc.tuple(hidden, fc.nat(VISIT.length - 1)).map(
    ([character, at]) =>
      // A mark of byte order at the beginning is what it should be.
      VISIT.slice(0, at + 1) + character + VISIT.slice(at + 1),
  ),
  'a hidden character as its code': hidden.map((character) =>
    inTitle(`"A\\U${codeOf(character).padStart(8, '0')}"`),
  ),
  'half of a character': many(0xd800, 0xdfff).map((code) => inTitle(`"A\\u${code.toString(16)}"`)),
  // Of the others Markdown makes letters, or the sign for a lost one.
  'a hidden character as its reference': fc
    .constantFrom(...'\u202A\u202D\u202E\u2066\u2069\uFEFF')
    .map((character) => withBody(`Text &#x${codeOf(character)}; text.`)),
  'a text of nothing': blanks.map((text) => inTitle(JSON.stringify(text.join('')))),
  'lists in lists': many(21, 3000).map((depth) => withField(`x: ${'['.repeat(depth)}`)),
  'groups in groups': many(21, 1000).map((depth) =>
    withField(`x: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`),
  ),
  'fields in fields': many(21, 60).map((depth) =>
    withField(Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}x:`).join('\n')),
  ),
  'aliases that multiply': fc.tuple(many(5, 30), many(7, 12)).map(([levels, width]) =>
    withField(
      Array.from({ length: levels }, (_, at) => {
        return `x${at}: &x${at} [${Array(width)
          .fill(at === 0 ? 'a' : `*x${at - 1}`)
          .join(', ')}]`;
      }).join('\n'),
    ),
  ),
  'an alias as a name': many(1, 5).map((uses) =>
    withField(`x: &x [a]\n? [${Array(uses).fill('*x').join(', ')}]\n: a`),
  ),
  'names of values': many(101, 2000).map((names) =>
    withField(Array.from({ length: names }, (_, at) => `x${at}: &x${at} a`).join('\n')),
  ),
  'very many fields': many(1, 1500).map((fields) =>
    withField(Array.from({ length: fields }, (_, at) => `x${at}: a`).join('\n')),
  ),
  'a long value': many(500, 100_000).map((length) => inTitle('x'.repeat(length))),
  'a long name': many(100, 50_000).map((length) => withField(`${'x'.repeat(length)}: a`)),
  'a second document': fc
    .constantFrom('---', '...', '--- # more', '--- a')
    .map((mark) => VISIT.replace('date:', () => `...\n${mark}\ndate:`)),
  'a second frontmatter': fc.constantFrom('---', 'state: held\n---', '---\nstate: held\n---').map(withBody),
  'another encoding': fc
    .tuple(
      fc.constantFrom('koi8-r', 'windows-1251', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866'),
      fc.nat(VISIT.length),
    )
    .map(([encoding, cut]) => encoded(VISIT.slice(cut) + VISIT, encoding)),
  'letters of two bytes': fc
    .constantFrom(0, 1)
    .map((odd) => Buffer.from(`${' '.repeat(odd)}${VISIT}`, 'utf16le')),
  'a name that is none': fc
    .constantFrom('con', 'nul', 'com1', '__proto__', '..', 'A', 'a_b', '', '/', 'a'.repeat(101), 'а')
    .map((id) => withField('').replace(/^partners:.*$/mu, () => `partners: [${JSON.stringify(id)}]`)),
  'quotes in quotes': many(41, 3000).map((depth) => withBody(`${'>'.repeat(depth)} a`)),
  'lists in a line': many(41, 1000).map((depth) => withBody(`${'- '.repeat(depth)}a`)),
  'emphasis in emphasis': many(50, 500).map((depth) => withBody('*a '.repeat(depth) + 'a*'.repeat(depth))),
  'very many signs': fc
    .tuple(fc.constantFrom('&amp;', '<b>', '{'), many(5001, 9000))
    .map(([sign, times]) => withBody(sign.repeat(times))),
  'very many faults': many(1, 1500).map((times) => withBody('[a](nowhere) '.repeat(times))),
  'a citation of nothing': fc
    .constantFrom('__proto__', 'constructor', ' gazette', 'a b', '*gazette*', '')
    .map((id) => withBody(`Text [@${id}] text.`)),
  'what Markdown reads otherwise': fc
    .constantFrom('    Text.', '\tText.', 'Text[^1].', 'Text[^a].\n\n[^a]: b')
    .map(withBody),
  'markup and code': fc
    .constantFrom(
      '<script>a</script>',
      '![a](b)',
      '{a}',
      '[a](javascript:a)',
      '[a](//b.example)',
      '<!-- a -->',
    )
    .chain((markup) => fc.nat(3).map((times) => withBody(`a ${markup} `.repeat(times + 1)))),
};

const hostile = fc.oneof(
  ...Object.entries(HOSTILE).map(([kind, contents]) => contents.map((content) => ({ kind, content }))),
);

/** What would steer a terminal or a log, or hides in it. */
const UNSHOWN =
  /[\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

it('passes the record as it is', () => {
  expect(check(Buffer.from(VISIT))).toEqual([]);
});

it('refuses every hostile record, soon, and in a short report that shows nothing hidden', () => {
  const options = { lang: 'ru', folder: 'content', colors: false };
  fc.assert(
    fc.property(hostile, ({ kind, content }) => {
      const start = process.cpuUsage();
      const findings = check(Buffer.from(content));
      const reports = [reportTerminal(findings, options), reportGithub(findings, options)];
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1_000_000, kind).toBeLessThan(5);
      expect(findings.filter(({ level }) => level === 'error').length, kind).toBeGreaterThan(0);
      for (const report of reports) {
        expect(report.length, kind).toBeLessThan(20_000);
        expect(report, kind).not.toMatch(UNSHOWN);
      }
      expect(reportJson(findings.slice(0, 3), options), kind).not.toMatch(UNSHOWN);
    }),
    { numRuns: 2000, seed: 11 },
  );
}, 300_000);

function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)));
}
