import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { componentsPage } from '../../src/editor/schemas/components-page.ts';
import { findingTexts } from '../../src/i18n/finding-texts/index.ts';
import { formatEdtf } from '../../src/i18n/format-date.ts';
import { interfaceLocales, type InterfaceLocale } from '../../src/i18n/locales.ts';
import { parseEdtf } from '../../src/format/edtf.ts';
import { PAGE_COMPONENT_NAMES } from '../../src/format/page-components.ts';
import { compilePage } from '../support/compile-page.ts';

const HANDBOOK = 'src/handbook';
const pages = readdirSync(join(HANDBOOK, 'ru')).sort();

describe.each(interfaceLocales)('the handbook in "%s"', (lang) => {
  it('has the same pages as in the other languages', () => {
    expect(readdirSync(join(HANDBOOK, lang)).sort()).toEqual(pages);
  });

  it('links to pages and headings that are there', () => {
    for (const page of pages) {
      for (const [link, file, anchor] of withoutCode(read(lang, page)).matchAll(LINK)) {
        const target = file || page;
        expect(pages, `${link} in ${page}`).toContain(target);
        if (anchor) expect(anchorsOf(read(lang, target)), `${link} in ${page}`).toContain(anchor);
      }
    }
  });

  it('explains every rule of the check, and no other, each with a wrong and a right example', () => {
    const sections = sectionsOf(read(lang, 'errors.md'));
    expect([...sections.keys()].sort()).toEqual(Object.keys(findingTexts[lang]).sort());
    const [wrong, right] = { ru: ['Неверно:', 'Верно:'], en: ['Wrong:', 'Right:'] }[lang];
    for (const [rule, text] of sections) {
      expect(text, rule).toContain(`- ${wrong}`);
      expect(text, rule).toContain(`- ${right}`);
    }
  });

  it('says of prose pages what their schemas say, with examples that the compiler takes', async () => {
    expect(read(lang, 'pages.md')).toBe(componentsPage(lang));
    const examples = [...read(lang, 'pages.md').matchAll(/^```mdx\n(.*?)^```$/gmsu)].map(
      ([, text = '']) => text,
    );
    expect(examples).toHaveLength(PAGE_COMPONENT_NAMES.length);
    for (const example of examples) await expect(compilePage(example)).resolves.toContain('MDXContent');
  });

  it('shows dates as the pages show them', () => {
    const rows = tableRows(read(lang, 'dates.md')).filter(
      ([written = '']) => parseEdtf(written) !== undefined,
    );
    expect(rows.length).toBeGreaterThan(14);
    for (const [written = '', shown] of rows) {
      expect(shown, written).toBe(formatEdtf(written, lang).replaceAll('\u00A0', ' '));
    }
  });

  it('gives examples of records that pass the check together, without a warning', () => {
    const examples = examplesIn(read(lang, 'add.md'));
    expect(examples.size).toBeGreaterThan(8);
    expect(checkExamples(examples)).toEqual([]);
  });

  it('gives the same examples as in the other languages', () => {
    expect(examplesIn(read(lang, 'add.md'))).toEqual(examplesIn(read('ru', 'add.md')));
  });
});

const LINK = /\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/gu;

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^( *)```.*?^\1```$|`[^`\n]+`/gmsu, '');
}

function read(lang: InterfaceLocale, page: string): string {
  return readFileSync(join(HANDBOOK, lang, page), 'utf8');
}

/** Texts below the headings of the third level, by heading. */
function sectionsOf(markdown: string): Map<string, string> {
  const [, ...parts] = markdown.replaceAll(/^## /gmu, '\n---\n').split('\n### ');
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part]));
}

/** Rows of all tables whose first cell is code, with that code bare; a `|` in a cell is written `\|`. */
function tableRows(markdown: string): string[][] {
  return [...markdown.matchAll(/^\| `([^`]+)` \|(.+)\|$/gmu)].map(([, code = '', rest = '']) => [
    code,
    ...rest.split(/(?<!\\)\|/u).map((cell) => cell.trim()),
  ]);
}

/** Anchors of the headings, as Markdown viewers make them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Fenced blocks whose opening line names a file. */
function examplesIn(markdown: string): Map<string, string> {
  return new Map(
    [...markdown.matchAll(/^```(?:yaml|markdown) (\S+)\n(.*?)^```$/gmsu)].map(([, file = '', text = '']) => [
      file,
      text,
    ]),
  );
}

function checkExamples(examples: ReadonlyMap<string, string>): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  try {
    const files = [
      ...Object.entries(cityFiles).map(([file, data]) => [file, JSON.stringify(data)] as const),
      ...examples,
    ];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return checkContent(folder, { asOf: ({ dataDate }) => dataDate }).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const locales = ['ru', 'en'] as const;
const text = { ru: 'текст', en: 'text' };

/** What the examples stand in: a city, its vocabularies. JSON is YAML. */
const cityFiles = {
  'site.yaml': {
    formatVersion: 1,
    title: text,
    description: text,
    locales,
    url: 'https://towns.example',
    official: false,
    dataDate: '2024-06-30',
    home: {
      id: 'obraztsovsk',
      name: { ru: 'Образцовск', en: 'Obraztsovsk' },
      fullName: text,
      country: 'RU',
      coordinates: { latitude: 56, longitude: 40 },
      timeZone: 'Europe/Moscow',
    },
    department: { name: text, cite: ['charter-text'] },
    licence: { content: 'CC-BY-4.0' },
  },
  'vocabularies/directions.yaml': { interregional: { label: text } },
  'vocabularies/partner-kinds.yaml': { 'twin-city': { label: text, direction: 'interregional' } },
  'vocabularies/agreement-kinds.yaml': { 'twinning-agreement': { label: text } },
  'vocabularies/event-kinds.yaml': { 'delegation-visit': { label: text } },
  'vocabularies/areas.yaml': { sport: { label: text } },
  'vocabularies/exchange-forms.yaml': {},
};
