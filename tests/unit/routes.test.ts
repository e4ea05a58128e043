import { afterEach, describe, expect, it, vi } from 'vitest';
import { absolute, alternate, below, BASE, noteAnchor, RESERVED_PAGE_IDS, route } from '../../src/routes.ts';

type Routes = typeof import('../../src/routes.ts');

/** Every address of a page, in Russian. */
function pages({ route: to }: Pick<Routes, 'route'>): string[] {
  return [
    to.home('ru'),
    to.list('ru', 'partners'),
    to.record('ru', 'agreements', 'ru-2015-twinning'),
    to.filter('ru', 'partners', 'kind', 'twin-city'),
    to.vocabulary('ru', 'areas'),
    to.term('ru', 'exchange-forms', 'exhibitions'),
    to.page('ru', 'strategy'),
    to.map('ru'),
    to.search('ru'),
    to.timeline('ru'),
    to.reports('ru'),
    to.handbook('ru'),
    to.translations('ru'),
  ];
}

const files = ({ route: to }: Pick<Routes, 'route'>) => [to.document('a.pdf'), to.theme(), to.favicon()];

describe('route', () => {
  it('ends the address of every page with a slash, of a file without', () => {
    expect(
      [route.root(), route.pagefind(), ...pages({ route })].filter((href) => !href.endsWith('/')),
    ).toEqual([]);
    expect(files({ route }).filter((href) => href.endsWith('/'))).toEqual([]);
  });

  it('begins every page below its language', () => {
    expect(pages({ route }).filter((href) => !href.startsWith('/ru/'))).toEqual([]);
  });

  it('gives every page an address of its own, without a doubled slash', () => {
    expect(new Set(pages({ route })).size).toBe(pages({ route }).length);
    expect(pages({ route }).filter((href) => href.includes('//'))).toEqual([]);
  });

  it('spells record and filter addresses', () => {
    expect(route.record('en', 'legal-acts', 'charter')).toBe('/en/legal-acts/charter/');
    expect(route.filter('en', 'events', 'year', 'undated')).toBe('/en/events/by/year/undated/');
  });

  it('escapes a file name', () => {
    expect(route.document('Договор 1.pdf')).toBe(
      '/documents/%D0%94%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%201.pdf',
    );
  });

  it('keeps the subfolders of a file, and spells its letters in one way', () => {
    expect(route.document('scans/a b.pdf')).toBe('/documents/scans/a%20b.pdf');
    expect(route.document('Й'.normalize('NFD'))).toBe(route.document('Й'));
    expect(route.image('a b.png', 480, 'webp')).toBe('/images/a%20b.png/480.webp');
  });

  it('has no section that a prose page could take away', () => {
    const sections = [route.map('ru'), route.search('ru'), route.timeline('ru'), route.reports('ru')]
      .concat(route.handbook('ru'), route.translations('ru'))
      .concat((['areas', 'exchange-forms'] as const).map((name) => route.vocabulary('ru', name)))
      .concat(
        (['partners', 'agreements', 'associations', 'legal-acts', 'events', 'sources'] as const).map((name) =>
          route.list('ru', name),
        ),
      );
    expect(sections.sort()).toEqual(RESERVED_PAGE_IDS.map((id) => route.page('ru', id)).sort());
  });
});

describe('alternate', () => {
  it('exchanges the language and keeps the rest', () => {
    expect(alternate('/ru/', 'en')).toBe('/en/');
    expect(alternate('/ru/agreements/ru-2015-twinning/', 'en')).toBe('/en/agreements/ru-2015-twinning/');
    expect(alternate('/ru/search/?q=ru#ru', 'en')).toBe('/en/search/?q=ru#ru');
  });

  it('leads back where it came from', () => {
    expect(pages({ route }).map((href) => alternate(alternate(href, 'en'), 'ru'))).toEqual(pages({ route }));
    expect(pages({ route }).map((href) => alternate(href, 'ru'))).toEqual(pages({ route }));
  });
});

describe('below', () => {
  it('gives what an address has below another, and nothing for the same', () => {
    expect(below('/ru/partners/', '/ru/partners/by/kind/twin-city/page/2/')).toBe('by/kind/twin-city/page/2');
    expect(below('/ru/partners/', '/ru/partners/')).toBeUndefined();
  });
});

describe('absolute', () => {
  it('takes the origin with or without a slash', () => {
    expect(absolute('https://example.org', '/ru/')).toBe('https://example.org/ru/');
    expect(absolute('https://example.org/', '/ru/')).toBe('https://example.org/ru/');
    expect(absolute('https://example.org/registry/', '/ru/')).toBe('https://example.org/registry/ru/');
  });
});

describe('noteAnchor', () => {
  it('is a fragment of its own for every number', () => {
    expect([noteAnchor(1), noteAnchor(11)]).toEqual(['note-1', 'note-11']);
  });
});

describe('a site below the root of its host', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each(['/registry', '/registry/', '/a/registry/'])('puts %s before every address', async (base) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const below: Routes = await import('../../src/routes.ts');
    const prefix = base.replace(/\/$/u, '');
    expect(below.BASE).toBe(prefix);
    expect(below.route.root()).toBe(`${prefix}/`);
    expect(pages(below)).toEqual(pages({ route }).map((href) => `${prefix}${href}`));
    expect(files(below)).toEqual(files({ route }).map((href) => `${prefix}${href}`));
    expect(below.alternate(`${prefix}/ru/map/`, 'en')).toBe(`${prefix}/en/map/`);
  });

  it('is not the case here', () => {
    expect(BASE).toBe('');
  });
});
