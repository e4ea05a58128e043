import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../src/check/site/page-facts.ts';
import { gluedWords } from '../support/glued-words.ts';
import { parsePage, readTree, type ParsedPage } from '../support/parse-page.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { programWords } from '../support/program-words.ts';
import { siteFiles } from '../support/site-files.ts';

// The words of these two contents are known, so that whatever looks wrong comes from a template.
describe.each([REAL, FIXTURE])('the pages in $folder', ({ folder }) => {
  it('lose no space between words, and show no value of a program', () => {
    const files = siteFiles(folder, '.html');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const page = parsePage(readFileSync(join(folder, file), 'utf8'), file, `/${file}`);
      expect([...gluedWords(page), ...programWords(page)], file).toEqual([]);
    }
  });

  it('have titles and descriptions of their own in each language', () => {
    const seen = new Map<string, string>();
    for (const file of siteFiles(folder, '.html')) {
      const path = `/${file}`;
      const page = readTree(parsePage(readFileSync(join(folder, file), 'utf8'), file, path));
      const { title, description, forwardsTo } = pageFacts(
        { ...page, path, addresses: [] },
        { keep: (text) => text, keepLink: (href, hreflang) => ({ href, hreflang }) },
      );
      if (forwardsTo !== undefined) continue;
      const [locale] = file.split('/');
      for (const text of [`${locale} title ${title}`, `${locale} description ${description}`]) {
        expect(seen.get(text), `${file}: ${text}`).toBeUndefined();
        seen.set(text, file);
      }
    }
  });
});

describe('the faults of a template', () => {
  it.each([
    ['a value that is not there', '<p>undefined partners</p>'],
    ['a number that is none', '<p>NaN km</p>'],
    ['an object in an attribute', '<p title="[object Object]">x</p>'],
  ])('are found in %s', (_name, html) => expect(programWords(pageOf(html))).toHaveLength(1));

  it.each([
    ['words', '<p>town<a href="/">Harbour</a></p>', 1],
    ['elements', '<p><span>one</span><span>two</span></p>', 1],
    ['a word and its note, which may', '<p>town<sup><a href="/">1</a></sup></p>', 0],
    ['two paragraphs, which may', '<div><p>one</p><p>two</p></div>', 0],
  ])('are found where there is no space between %s', (_name, html, faults) =>
    expect(gluedWords(pageOf(html))).toHaveLength(faults),
  );
});

function pageOf(html: string): ParsedPage {
  return parsePage(`<!doctype html><title>x</title>${html}`, 'index.html', '/');
}
