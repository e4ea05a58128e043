import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../src/search/names/name-index.ts';
import type { NamesFile } from '../../src/search/names/names-file.ts';
import { parsePage, textOf } from '../support/parse-page.ts';
import { REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

/** Headings of all pages of a language, with the addresses that have them. */
function pageHeadings(locale: string): Map<string, string[]> {
  const headings = new Map<string, string[]>();
  for (const file of siteFiles(join(REAL.folder, locale), 'index.html')) {
    // A further page of a list: whoever looks for one has the list before it.
    if (/(?:^|\/)page\/\d+\//u.test(file)) continue;
    const path = `${REAL.basePath}${locale}/${file.replace(/index\.html$/u, '')}`;
    const { elements } = parsePage(readFileSync(join(REAL.folder, locale, file), 'utf8'), file, path);
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    // An old address leads on to a new one, and has no heading.
    if (heading === undefined) continue;
    const text = textOf(heading).replace(/\s+/gu, ' ').trim();
    headings.set(text, [...(headings.get(text) ?? []), path]);
  }
  return headings;
}

describe.each(REAL.locales)('the names of the site in "%s"', (locale) => {
  it('have every page among the first three by its own heading', async () => {
    const folder = join(REAL.folder, locale, 'search/names');
    const read = (file: string) =>
      JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as NamesFile;
    const index = new NameIndex((file) => Promise.resolve(read(file)));
    const headings = pageHeadings(locale);
    expect(headings.size).toBeGreaterThan(20);
    const missed: string[] = [];
    for (const [heading, addresses] of headings) {
      const whole = (await index.searchAll(heading)).filter(({ isPartial }) => !isPartial);
      const found = whole.slice(0, 3).map(({ entry }) => entry.href);
      // The sheet about a partner has the heading of the partner's page, and stands below it.
      const isFound = found.some((href) =>
        addresses.some((address) => address === href || address.startsWith(`${href}brief/`)),
      );
      if (!isFound) missed.push(`${heading} → ${found.join(', ')}`);
    }
    expect(missed).toEqual([]);
  }, 120_000);
});
