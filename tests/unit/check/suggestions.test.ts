import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import { splitFrontmatter } from '../../../src/content-source/split-frontmatter.ts';
import type { Finding } from '../../../src/format/findings.ts';

const FIXTURES = 'tests/fixtures';

/** Rules whose suggestion takes the place of the value at the field. */
const REPLACING: ReadonlySet<string> = new Set([
  'invalid-country-code',
  'invalid-language-tag',
  'unknown-time-zone',
  'invalid-date',
  'invalid-value',
  'invalid-wikidata-id',
  'invalid-colour',
  'invalid-address',
  'place-disagrees',
  'unknown-term',
  'unknown-reference',
]);

const check = (folder: string) => checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;

/** What the advice of every finding of a case leads to: rule, value and what the check says at the field then. */
function followed(name: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'advice-'));
  const lay = () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(FIXTURES, 'minimal-city'), folder, { recursive: true });
    cpSync(join(FIXTURES, 'broken', name), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('expected.json'),
    });
  };
  try {
    lay();
    return check(folder).flatMap((finding) => {
      const suggestion = String(finding.values['suggestion'] ?? '');
      if (!REPLACING.has(finding.rule) || suggestion === '') return [];
      lay();
      if (!replaceValue(join(folder, finding.file), finding, suggestion)) return [];
      const left = check(folder).filter((other) => isAtField(other, finding));
      return [`${finding.rule} ${suggestion}: ${left.map(({ rule }) => rule).join()}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAtField({ file, field, level }: Finding, other: Finding): boolean {
  return level === 'error' && file === other.file && field.join('.') === other.field.join('.');
}

/** The file with another value at the field; `false` where it is the name of the field that is at fault. */
function replaceValue(path: string, { field }: Finding, suggestion: string): boolean {
  const text = readFileSync(path, 'utf8');
  const yaml = path.endsWith('.yaml') ? text : (splitFrontmatter(text).yaml ?? '');
  const node: unknown = parseDocument(yaml).getIn(field, true);
  if (!isScalar(node) || !node.range) return false;
  const start = text.indexOf(yaml);
  const [from, to] = [node.range[0] + start, node.range[1] + start];
  writeFileSync(path, text.slice(0, from) + suggestion + text.slice(to));
  return true;
}

describe('advice', () => {
  const outcomes = readdirSync(join(FIXTURES, 'broken')).flatMap((name) =>
    followed(name).map((outcome) => `${name}: ${outcome}`),
  );

  it('is given for the values of many cases', () => {
    expect(outcomes.length).toBeGreaterThan(30);
  });

  it('leaves no error at the field once it is followed', () => {
    expect(outcomes.filter((outcome) => !outcome.endsWith(': '))).toEqual([]);
  });
});
