import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaPolicy } from '../../src/build/security-headers.ts';
import { hasBorrowed } from '../../src/format/borrowed-words.ts';
import { MILES, RIGHT_TO_LEFT } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

const read = (site: { folder: string }, file: string) => readFileSync(join(site.folder, file), 'utf8');

describe('a city in one language, with miles and acts of parliament', () => {
  it('has its own units, hours and kinds, and nothing that it has not asked for', () => {
    const partner = read(MILES, 'en/partners/port-fancy/index.html');
    expect(partner).toMatch(/2785\u00A0mi from Millhaven/u);
    expect(partner).toContain('data-open="08:30-16:30"');
    expect(partner).not.toMatch(/\bkm\b|GOST/u);
    expect(read(MILES, 'en/legal-acts/index.html')).toContain('Act of Parliament');
    expect(siteFiles(MILES.folder, '.html').filter((file) => file.includes('handbook'))).toEqual([]);
    expect(read(MILES, 'en/index.html')).not.toContain('handbook');
  });
});

describe('a city in languages that the interface speaks in part', () => {
  const files = siteFiles(RIGHT_TO_LEFT.folder, '.html');

  it('has pages in them, each word marked that is not of the language', () => {
    const home = read(RIGHT_TO_LEFT, 'he/index.html');
    expect(home).toContain('<html lang="he" dir="rtl">');
    expect(home).toContain('<span lang="en" dir="ltr">Coordinates</span>');
    const german = read(RIGHT_TO_LEFT, 'de/index.html');
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('<span lang="en">Coordinates</span>');
    expect(read(RIGHT_TO_LEFT, 'en/index.html')).not.toContain('<span lang="en"');
  });

  it('names faces of the reader’s system for the language that the site’s face has no letters of', () => {
    const css = read(RIGHT_TO_LEFT, 'theme.css');
    expect(css.match(/\[lang\|='[^']+'\]/gu)).toEqual(["[lang|='he']", "[lang|='he']"]);
    expect(read(MILES, 'theme.css')).not.toContain('lang');
  });

  it('has the handbook in English, marked where it is linked', () => {
    expect(read(RIGHT_TO_LEFT, 'de/index.html')).toMatch(/href="\/en\/handbook\/"[^>]* hreflang="en"/u);
    expect(files.filter((file) => /^(?:de|he)\/handbook/u.test(file))).toEqual([]);
  });

  it('has no mark of such a word in anything that is not a page', () => {
    const texts = ['.html', '.json', '.txt', '.ics', '.atom', '.csv', '.xml', '.ttl'].flatMap((ending) =>
      siteFiles(RIGHT_TO_LEFT.folder, ending),
    );
    expect(texts.length).toBeGreaterThan(100);
    const marked = texts.filter((file) =>
      hasBorrowed(read(RIGHT_TO_LEFT, file).replaceAll(/[\u2068\u2069]/gu, '')),
    );
    expect(marked).toEqual([]);
  });

  it('states in every page what it may load, before anything that is loaded', () => {
    const stated = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`;
    const pages = files.map((file) => read(RIGHT_TO_LEFT, file)).filter((html) => html.includes('<script'));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((html) => !html.includes(stated))).toEqual([]);
    expect(pages.filter((html) => html.indexOf(stated) > html.search(/<(?:link|script)/u))).toEqual([]);
    expect(stated).not.toContain('frame-ancestors');
  });
});
