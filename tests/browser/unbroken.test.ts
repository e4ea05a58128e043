import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityWith } from '../support/city-with.ts';
import { setReading } from '../support/reading-settings.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { tellingPages } from './page-kinds.ts';

const city = cityWith(({ partners }) => partners.length > 0);
const { locales } = city;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(() => site.close());

const WIDTHS = [320, 768, 1440];
/** Lines break by one rule in all languages: for the further ones a phone is enough. */
const widthsOf = (locale: string) => (locale === locales[0] ? WIDTHS : [320]);
const { partners } = city.records;

/** Names in two short parts, which the site must keep on one line. */
const names = partners
  .flatMap(({ data }) => Object.values(data.name))
  .filter((name) => name !== undefined)
  .filter((name) => /^\p{L}{1,4}-\p{L}{1,4}$/u.test(name));
const short = partners.filter(({ data }) => names.includes(Object.values(data.name)[0] ?? '')).slice(0, 1);

/** Runs in the page: how many numbers and names of the kind stand there, and which are broken or torn apart. */
function findBroken(wanted: string): { found: number; broken: string[] } {
  const pattern = new RegExp(wanted, 'gu');
  const broken: string[] = [];
  let found = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!around?.checkVisibility() || around.closest('svg, option, pre, code, script')) continue;
    for (const match of (text.textContent ?? '').matchAll(pattern)) {
      found += 1;
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      // The parts of a text that stands right in a grid would be set as if they were things of their own.
      const holder = around.localName === 'no-break' ? around.parentElement : null;
      const isTorn =
        holder !== null &&
        /flex|grid/u.test(getComputedStyle(holder).display) &&
        holder.childNodes.length > 1;
      if (lines.size > 1 || isTorn)
        broken.push(`${match[0]} in ${around.parentElement?.outerHTML.slice(0, 160)}`);
    }
  }
  return { found, broken };
}

/** Runs in the page: words of links with these names that go on in the next line, although a line has room for them. */
function findTorn(wanted: readonly string[]): { found: number; torn: string[] } {
  const room = document.querySelector('main')?.clientWidth ?? 0;
  const torn: string[] = [];
  let found = 0;
  for (const link of document.querySelectorAll('main a')) {
    const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const text = texts.nextNode();
    if (!(text instanceof Text) || !wanted.includes(link.textContent.trim()) || !link.checkVisibility())
      continue;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
      found += 1;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      if (parts.some(({ top }) => top > (parts[0]?.bottom ?? top)) && width < room) torn.push(word);
    }
  }
  return { found, torn };
}

/** Runs in the page: marks of sources that do not stand in the line of what they stand behind. */
function findLonelyMarks(): { found: number; lonely: string[] } {
  const lonely: string[] = [];
  const marks = [...document.querySelectorAll('main dd sup.refs')].filter((mark) => mark.checkVisibility());
  for (const mark of marks) {
    const texts = document.createTreeWalker(mark.closest('dd') ?? mark, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      if (mark.contains(text)) break;
      if (/\S/u.test(text.data)) before = text;
    }
    if (before === undefined) continue;
    const end = before.data.trimEnd().length;
    const range = document.createRange();
    range.setStart(before, end - 1);
    range.setEnd(before, end);
    const left = mark.querySelector('a')?.getBoundingClientRect().left ?? 0;
    if (left < range.getBoundingClientRect().right - 8) lonely.push(before.data.trim());
  }
  return { found: marks.length, lonely };
}

describe.each(locales)('numbers and short names in "%s"', (locale) => {
  it('stay on one line, whatever the width', async () => {
    const pattern = [
      String.raw`(?<![\p{L}\p{N}\-–/.])\d+-\p{Ll}{1,3}(?![\p{L}\-])`,
      String.raw`(?<![\p{L}\p{N}\-–/.])\d{4}–\d{4}`,
      ...names,
    ].join('|');
    const { page, context } = await site.visit();
    const paths = [
      ...tellingPages(city.folder, locale),
      ...short.map(({ id }) => `${locale}/partners/${id}/`),
      `${locale}/timeline/`,
    ];
    const broken: string[] = [];
    let found = 0;
    for (const path of paths) {
      await page.goto(path);
      for (const width of widthsOf(locale)) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await page.evaluate(findBroken, pattern);
        found += seen.found;
        broken.push(...seen.broken.map((what) => `${path} at ${width}: ${what}`));
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    await context.close();
  });
});

describe.each(locales)('names of partners in "%s"', (locale) => {
  const all = partners.flatMap(({ data }) => Object.values(data.name)).filter((name) => name !== undefined);

  it.each(['', 'partners/', 'compare/', 'timeline/', 'map/'])(
    'have whole words on a phone, at twice the size too: /%s',
    async (path) => {
      const { page, context } = await site.visit();
      await page.goto(`${locale}/${path}`);
      const torn: string[] = [];
      let found = 0;
      for (const reading of ['plain', 'double'] as const) {
        await setReading(page, reading);
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const seen = await page.evaluate(findTorn, all);
          found += seen.found;
          torn.push(...seen.torn.map((word) => `${word} at ${width}, ${reading}`));
        }
      }
      expect(found).toBeGreaterThan(0);
      expect(torn).toEqual([]);
      await context.close();
    },
  );
});

describe.each(locales)('the marks of sources in "%s"', (locale) => {
  it('stand in the line of what they stand behind, whatever the width', async () => {
    const { page, context } = await site.visit();
    const lonely: string[] = [];
    let found = 0;
    for (const { id } of partners) {
      await page.goto(`${locale}/partners/${id}/`);
      for (const width of [...widthsOf(locale), 1366]) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await page.evaluate(findLonelyMarks);
        found += seen.found;
        lonely.push(...seen.lonely.map((text) => `${id} at ${width}: ${text}`));
      }
    }
    expect(found).toBeGreaterThan(partners.length);
    expect(lonely).toEqual([]);
    await context.close();
  });
});
