import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-source/read-content.ts';
import { REAL } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder);
});
afterAll(() => site.close());

const WIDTHS = [320, 360, 768, 1024, 1440];
const { content } = readContent('content');
const locales = content?.site.locales ?? [];
const partners = content?.records.partners ?? [];

/** Names in two short parts, which the site must keep on one line. */
const names = partners
  .flatMap(({ data }) => Object.values(data.name))
  .filter((name) => name !== undefined)
  .filter((name) => /^\p{L}{1,4}-\p{L}{1,4}$/u.test(name));
const short = partners.find(({ data }) => names.includes(Object.values(data.name)[0] ?? ''))?.id ?? '';

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

describe.each(locales)('numbers and short names in "%s"', (locale) => {
  it('stay on one line, whatever the width', async () => {
    const pattern = [
      String.raw`(?<![\p{L}\p{N}\-–/.])\d+-\p{Ll}{1,3}(?![\p{L}\-])`,
      String.raw`(?<![\p{L}\p{N}\-–/.])\d{4}–\d{4}`,
      ...names,
    ].join('|');
    const { page, context } = await site.visit();
    const paths = [...pageKinds(REAL.folder, locale), `${locale}/partners/${short}/`, `${locale}/timeline/`];
    const broken: string[] = [];
    let found = 0;
    for (const path of paths) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await page.evaluate(findBroken, pattern);
        found += seen.found;
        broken.push(...seen.broken.map((what) => `${path} at ${width}: ${what}`));
      }
    }
    expect(found).toBeGreaterThan(100);
    expect(broken).toEqual([]);
    await context.close();
  });
});

it('there is a short name of two parts to look for', () => {
  expect(names).not.toEqual([]);
  expect(short).not.toBe('');
});
