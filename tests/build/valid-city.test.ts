import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURE, MILES, REAL, RIGHT_TO_LEFT } from '../support/places.ts';
import { pageText, siteFiles } from '../support/site-files.ts';

const page = (path: string) => pageText(FIXTURE.folder, path);
const pages = siteFiles(FIXTURE.folder, '.html');
const records = {
  partners: ['dalny-vymysel', 'long-name', 'untranslated-hollow'],
  agreements: ['dalny-vymysel-2008-intent', 'dalny-vymysel-2010-pact'],
  associations: ['league-of-fables'],
  'legal-acts': ['city-rules'],
  events: ['dalny-vymysel-2016-fair', 'dalny-vymysel-undated-fair'],
  sources: ['almanac', 'dalny-archive', 'primersk-gazette'],
};

describe('another content folder gives another city', () => {
  it.each(Object.entries(records))('has a page for each of its %s in both languages', (collection, ids) => {
    for (const locale of ['en', 'ru']) {
      for (const id of ids) expect(pages).toContain(`${locale}/${collection}/${id}/index.html`);
      expect(pages).toContain(`${locale}/${collection}/index.html`);
    }
  });

  it('starts every address of the site with its base path', () => {
    for (const file of pages) {
      const html = readFileSync(join(FIXTURE.folder, file), 'utf8');
      const rooted = [...html.matchAll(/\b(?:href|src|action)="(?<address>\/[^"]*)"/gu)];
      const astray = rooted
        .map((match) => match.groups?.['address'] ?? '')
        .filter((address) => !address.startsWith(FIXTURE.basePath));
      expect(astray, file).toEqual([]);
    }
  });

  it.each([FIXTURE, REAL])('numbers the notes of every page in the order of their marks', ({ folder }) => {
    const marked = siteFiles(folder, '.html').flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const marks = [...html.matchAll(/href="#note-(?<number>\d+)"/gu)].map(({ groups }) =>
        Number(groups?.['number']),
      );
      return marks.length === 0 ? [] : [{ file, firsts: [...new Set(marks)] }];
    });
    expect(marked.length).toBeGreaterThan(0);
    for (const { file, firsts } of marked) expect(firsts, file).toEqual(firsts.map((_, index) => index + 1));
  });

  it('names the published address in the head', () => {
    const own = `${FIXTURE.origin}${FIXTURE.basePath}ru/partners/dalny-vymysel/`;
    expect(page('ru/partners/dalny-vymysel')).toContain(`<link rel="canonical" href="${own}"`);
  });

  it('opens with the default language of its content', () => {
    expect(readFileSync(join(FIXTURE.folder, 'index.html'), 'utf8')).toContain('<html lang="en"');
  });

  it('takes the colour that the content asks for', () => {
    const [fixture, plain] = [FIXTURE, MILES].map(({ folder }) =>
      readFileSync(join(folder, 'theme.css'), 'utf8'),
    );
    expect(fixture).toMatch(/--\w+:\s*[\d.#]/u);
    expect(fixture).not.toBe(plain);
  });
});

describe('the picture of a partner', () => {
  const header = (path: string) => /<header class="record-header">.*?<\/header>/su.exec(page(path))?.[0];

  it('stands in the header of its page, where others have their sign', () => {
    const pictured = header('en/partners/untranslated-hollow');
    expect(pictured).toContain('alt="The hollow seen from the north."');
    expect(pictured).toContain('A. Nobody');
    expect(pictured).not.toContain('class="sign"');
    expect(page('en/partners/untranslated-hollow').match(/<figure/gu)).toHaveLength(1);
    expect(header('en/partners/dalny-vymysel')).toContain('class="sign"');
  });

  it('leaves its sign in lists', () => {
    const rows = page('en/partners').match(/<th [^>]*scope="row"[^>]*>\s*<svg class="sign"/gu);
    expect(rows).toHaveLength(3);
  });
});

describe('the emblem', () => {
  const src = `${FIXTURE.basePath}images/coat.png/256.webp`;

  it.each(['en', 'ru/partners/dalny-vymysel', 'en/partners/dalny-vymysel/brief'])(
    'of the city stands at the head of /%s',
    (path) => {
      const header = /<header class="site-header">.*?<\/a>/su.exec(page(path))?.[0];
      expect(header).toContain(`<img class="emblem" src="${src}"`);
      expect(existsSync(join(FIXTURE.folder, src.slice(FIXTURE.basePath.length)))).toBe(true);
    },
  );

  it('of the city stands on the delegation sheet and on the pages without a header', () => {
    expect(
      /<header class="brief-head">.*?<\/header>/su.exec(page('en/partners/dalny-vymysel/brief'))?.[0],
    ).toContain(src);
    for (const file of ['index.html', '404.html'])
      expect(readFileSync(join(FIXTURE.folder, file), 'utf8')).toContain(src);
  });

  it('is the rings of distance where the city gives none', () => {
    expect(pageText(MILES.folder, 'en')).toContain('<svg class="emblem"');
  });
});

describe('a record page', () => {
  it('tells the relation with its dates in words', () => {
    expect(page('en/partners/dalny-vymysel')).toContain('22 May 2010');
    expect(page('ru/partners/dalny-vymysel')).toContain('22 мая 2010');
  });

  it('says that a date is not established', () => {
    expect(page('en/events/dalny-vymysel-undated-fair')).toMatch(/not established|not known|unknown/iu);
    expect(page('ru/events/dalny-vymysel-undated-fair')).toMatch(/не установлен|неизвестн/iu);
  });

  it('shows the name in the language of the place with its language tag', () => {
    expect(page('ru/partners/dalny-vymysel')).toMatch(/lang="eo"[^>]*>\s*Malproksima Elpensaĵo/u);
  });

  it('shows what another source says', () => {
    expect(page('en/partners/dalny-vymysel')).toContain('The archive puts the beginning in 1998.');
  });

  it('marks an untranslated text with its own language and stays out of hreflang', () => {
    const html = page('ru/partners/untranslated-hollow');
    expect(html).toMatch(/lang="en"/u);
    expect(html).not.toMatch(/<link rel="alternate" hreflang/u);
  });

  it('leaves an untranslated page out of hreflang in the language it does exist in as well', () => {
    expect(page('en/untranslated')).not.toMatch(/hreflang="ru" href="[^"]*untranslated/u);
  });

  it('prints a name of any length', () => {
    expect(page('en/partners/long-name')).toContain(
      'Lower Imaginary Riverbanks and Upper Hypothetical Meadows',
    );
  });

  it('keeps the old address of a renamed record alive', () => {
    expect(page('en/partners/farthest-fancy')).toContain(`${FIXTURE.basePath}en/partners/dalny-vymysel/`);
  });

  it('tells the declared number from what is listed', () => {
    expect(page('en/sources/primersk-gazette')).toContain('The gazette counts three and names none.');
  });

  it('says whether the site is official, as its content does', () => {
    expect(page('en')).not.toEqual(expect.stringMatching(/not an official/iu));
    expect(pageText(RIGHT_TO_LEFT.folder, 'en')).toMatch(/not an official/iu);
  });
});
