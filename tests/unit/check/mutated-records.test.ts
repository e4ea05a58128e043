import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix/fix-content.ts';
import { findFiles } from '../../../src/content-source/find-files.ts';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';
import { splitFrontmatter } from '../../../src/content-source/split-frontmatter.ts';
import { describeFinding } from '../../../src/i18n/finding-texts/index.ts';
import type { FieldPath } from '../../../src/format/field-path.ts';
import type { Finding } from '../../../src/format/findings.ts';

const CITY = 'tests/fixtures/valid-city';
const folder = mkdtempSync(join(tmpdir(), 'mutated-'));
cpSync(CITY, folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILES = (findFiles(folder) ?? []).filter((file) => /\.(?:md|mdx|yaml)$/u.test(file));
const original = new Map(FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Findings with one file as given; the file is put back afterwards. */
function withFile<Result>(file: string, text: string, look: () => Result): Result {
  writeFileSync(join(folder, file), text);
  try {
    return look();
  } finally {
    writeFileSync(join(folder, file), original.get(file) ?? '');
  }
}

function check(): Finding[] {
  return checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;
}

/** Every example is a check of a whole folder; the machine may be busy with other things. */
const SLOW = 60_000;

const errors = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'error').length;

/** What slips into a file by hand, by a program or by bad luck. */
const INSERTED = [
  ...[
    ': ',
    ':',
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!binary ',
    '<<: ',
    '---\n',
    '...\n',
    '\n',
    '\r',
  ],
  ...[
    '\u0000',
    '\uFEFF',
    '\uD800',
    '<<<<<<< HEAD\n',
    '#',
    ' # ',
    '@',
    '`',
    '|',
    '>',
    '%',
    '- ',
    '? ',
    '~',
    'null',
  ],
  ...[
    '2015-13-45',
    '1e999',
    '.inf',
    'привет',
    '黑河',
    '[@',
    '](',
    '<script>',
    '{{',
    '__proto__: 1\n',
    '0x',
    '\\u',
  ],
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  act: fc.constantFrom('delete', 'insert', 'repeat', 'reverse'),
  inserted: fc.oneof(fc.constantFrom(...INSERTED), fc.string({ unit: 'binary', maxLength: 5 })),
});

function mutate(
  text: string,
  steps: readonly (typeof mutation extends fc.Arbitrary<infer Step> ? Step : never)[],
): string {
  return steps.reduce((result, { at, length, act, inserted }) => {
    const start = Math.floor(at * result.length);
    const [before, part, after] = [
      result.slice(0, start),
      result.slice(start, start + length),
      result.slice(start + length),
    ];
    if (act === 'delete') return before + after;
    if (act === 'insert') return before + inserted + part + after;
    return act === 'repeat' ? before + part + part + after : before + [...part].reverse().join('') + after;
  }, text);
}

const mutated = fc
  .tuple(fc.constantFrom(...FILES), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([file, steps]) => ({ file, text: mutate(original.get(file) ?? '', steps) }));

describe('the check of a mutated record', () => {
  it('begins with a city that is in order', () => {
    expect(errors(check())).toBe(0);
    expect(FILES.length).toBeGreaterThan(20);
  });

  it(
    'never crashes, always names a file that is there, a line inside it, and says something in every language',
    () => {
      fc.assert(
        fc.property(mutated, ({ file, text }) => {
          for (const finding of withFile(file, text, check)) {
            // A vocabulary or page may be missing because the mutated file cannot be read; those are named too.
            expect(FILES).toContain(finding.file);
            const lines = (finding.file === file ? text : (original.get(finding.file) ?? '')).split(
              /\r\n?|\n/u,
            ).length;
            if (finding.line !== undefined) {
              expect(finding.line).toBeGreaterThan(0);
              expect(finding.line).toBeLessThanOrEqual(lines);
              expect(finding.column).toBeGreaterThan(0);
            }
            for (const lang of ['ru', 'en']) {
              expect(describeFinding(finding, lang)).not.toMatch(/undefined|\[object|NaN/u);
            }
          }
        }),
        { numRuns: 120 },
      );
    },
    SLOW,
  );

  it(
    'is never worse after mending what can be mended, and mending again changes nothing',
    () => {
      fc.assert(
        fc.property(mutated, ({ file, text }) => {
          withFile(file, text, () => {
            const before = check();
            fixContent(folder);
            expect(errors(check())).toBeLessThanOrEqual(Math.max(errors(before), hidden(before)));
            const mended = readFileSync(join(folder, file), 'utf8');
            expect(fixContent(folder).size).toBe(0);
            expect(readFileSync(join(folder, file), 'utf8')).toBe(mended);
          });
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it(
    'never passes an unknown key, at whatever depth, and says where it stands',
    () => {
      fc.assert(
        fc.property(unknownKey, ({ file, text, key }) => {
          const own = withFile(file, text, check).filter(
            (finding) => finding.file === file && finding.level === 'error',
          );
          const named = own.filter(
            ({ field, values }) => field.includes(key) || Object.values(values).includes(key),
          );
          expect(named).not.toEqual([]);
        }),
        { numRuns: 120 },
      );
    },
    SLOW,
  );
});

/** A file that could not be read hides its other mistakes until it is mended. */
function hidden(findings: readonly Finding[]): number {
  return findings.some(({ rule }) =>
    /^(?:yaml-|not-utf8|duplicate-field|hidden-character|second-document|over-limit)/u.test(rule),
  )
    ? Infinity
    : 0;
}

/** Names that no field has: long enough to be no language tag, or names that objects have by themselves. */
const keyName = fc.oneof(
  fc.stringMatching(/^[a-z]{9,14}[A-Z]$/u),
  fc.stringMatching(/^[а-я]{3,12}$/u),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'sumary-of', 'Name', ' name'),
);

const unknownKey = fc
  .record({
    file: fc.constantFrom(...FILES),
    place: fc.nat(),
    key: keyName,
    value: fc.jsonValue({ maxDepth: 1 }),
  })
  .map(({ file, place, key, value }) => {
    const text = original.get(file) ?? '';
    const { yaml, body } = file.endsWith('.yaml') ? { yaml: text, body: undefined } : splitFrontmatter(text);
    const parsed = parseYaml(yaml ?? '');
    const read = 'value' in parsed ? parsed.value : {};
    const mappings = mappingsIn(read);
    const path = mappings[place % mappings.length] ?? [];
    const json = insertKey(read, path, key, value);
    return { file, key, text: body === undefined ? json : `---\n${json}\n---\n${body}` };
  });

function mappingsIn(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value)
    ? value.flatMap((element, at) => mappingsIn(element, [...path, at]))
    : Object.entries(value).flatMap(([name, field]) => mappingsIn(field, [...path, name]));
  return Array.isArray(value) ? inside : [path, ...inside];
}

/** JSON, which is YAML, of the value with one key more; made as text, since `__proto__` cannot be assigned. */
function insertKey(value: unknown, path: FieldPath, key: string, inserted: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    return `[${value.map((element, at) => (at === step ? insertKey(element, rest, key, inserted) : JSON.stringify(element))).join(', ')}]`;
  }
  const fields = Object.entries(value).map(
    ([name, field]) =>
      `${JSON.stringify(name)}: ${name === step ? insertKey(field, rest, key, inserted) : JSON.stringify(field)}`,
  );
  const own = step === undefined ? [`${JSON.stringify(key)}: ${JSON.stringify(inserted)}`] : [];
  return `{ ${[...fields, ...own].join(', ')} }`;
}
