import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentEn } from '../../../src/i18n/finding-texts/content-en.ts';
import { contentRu } from '../../../src/i18n/finding-texts/content-ru.ts';
import {
  describeFinding,
  fieldName,
  findingText,
  findingTexts,
} from '../../../src/i18n/finding-texts/index.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import type { Finding } from '../../../src/format/findings.ts';

const FIXTURES = 'tests/fixtures';
const CASES = readdirSync(join(FIXTURES, 'broken'));
/** File, line, field, rule of each. */
const expectedFindings = z.array(z.tuple([z.string(), z.int().nullable(), z.string(), z.string()]));

/** The valid small city with the files of one case laid over it. */
function checkCase(name: string): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    cpSync(join(FIXTURES, 'minimal-city'), folder, { recursive: true });
    cpSync(join(FIXTURES, 'broken', name), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('expected.json'),
    });
    return checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = new Map(CASES.map((name) => [name, checkCase(name)]));

describe('checkContent', () => {
  it('has nothing to say of the valid city', () => {
    expect(
      checkContent(join(FIXTURES, 'minimal-city'), { asOf: ({ dataDate }) => dataDate }).findings,
    ).toEqual([]);
  });

  it.each(CASES)('finds what is broken in "%s", and nothing else', (name) => {
    const expected = expectedFindings.parse(
      JSON.parse(readFileSync(join(FIXTURES, 'broken', name, 'expected.json'), 'utf8')),
    );
    // The cases are written in one language; that the other is missing is a finding of its own only where it is meant.
    const isMeant = ({ rule }: Finding) =>
      rule !== 'missing-translation' || expected.some(([, , , named]) => named === rule);
    const seen = found.get(name)?.filter(isMeant) ?? [];
    expect(
      seen.map((finding) => [finding.file, finding.line ?? null, fieldName(finding), finding.rule]),
    ).toEqual(expected);
  });

  it.each([
    ['unknown-field', ['summary']],
    ['unknown-language', ['']],
    ['invalid-value', ['held']],
    ['invalid-date', ['2015-05-22', '']],
    ['invalid-wikidata-id', ['Q64']],
    ['invalid-file-name', ['gazeta.yaml']],
    ['unknown-source', ['gazette', '']],
    [
      'unknown-link',
      ['../../partners/lakemark/', '../../partners/lakemark/', '../../partners/lakemark/', '../../about/'],
    ],
  ])('knows what was meant in "%s"', (name, suggestions) => {
    expect(
      found
        .get(name)
        ?.filter(({ level }) => level === 'error')
        .map(({ values }) => values['suggestion']),
    ).toEqual(suggestions);
  });
});

describe('the texts of the findings', () => {
  it('stand in both languages for every rule', () => {
    expect(Object.keys(findingTexts.en).sort()).toEqual(Object.keys(findingTexts.ru).sort());
    expect(Object.keys(contentEn)).toEqual(Object.keys(contentRu));
  });

  it('are complete sentences with every value filled in', () => {
    for (const finding of [...found.values()].flat()) {
      for (const lang of ['ru', 'en']) {
        const { message, fix } = findingText(finding, lang);
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN| {2}|\.\.$/u);
        expect(message).not.toMatch(/[.:]$/u);
        expect(message.length).toBeGreaterThan(8);
        expect(fix.length).toBeGreaterThan(8);
      }
    }
  });

  it('are each shown by a broken case, but for those that need a folder or a file to be missing', () => {
    const shown = new Set([...found.values()].flat().map(({ rule }) => rule));
    expect(Object.keys(findingTexts.ru).filter((rule) => !shown.has(rule))).toEqual([
      'missing-folder',
      'missing-file',
      // Tried in hostile-content.test.ts, since no repository holds them.
      'not-a-file',
      'unreadable-file',
      // Nothing is deprecated at present: tried in format-changes.test.ts.
      'deprecated-field',
      // Tried in dates.test.ts, since here the day of the data is today.
      'data-date-behind',
    ]);
  });

  it.each(interfaceLocales)('stay as they are in "%s"', async (lang) => {
    const lines = [...found].flatMap(([name, findings]) => [
      name,
      ...findings.map((finding) => `  ${describeFinding(finding, lang)}`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`findings.${lang}.txt`);
  });
});

describe('a content folder without what it needs', () => {
  it('is one finding, on the folder or on the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-'));
    try {
      const check = (path: string) =>
        checkContent(path, { asOf: ({ dataDate }) => dataDate }).findings.map(({ rule, file }) => [
          rule,
          file,
        ]);
      expect(check(join(folder, 'nowhere'))).toEqual([['missing-folder', '']]);
      expect(check(folder)).toEqual([['missing-file', 'site.yaml']]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
