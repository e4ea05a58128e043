import { afterEach, describe, expect, it } from 'vitest';
import {
  absolute,
  alternate,
  basePath,
  below,
  noteAnchor,
  RESERVED_PAGE_IDS,
  route,
  settleBase,
} from '../../src/routes.ts';

/** Every address of a page, in Russian. */
function pages(): string[] {
  return [
    route.home('ru'),
    route.list('ru', 'partners'),
    route.record('ru', 'agreements', 'ru-2015-twinning'),
    route.filter('ru', 'partners', 'kind', 'twin-city'),
    route.vocabulary('ru', 'areas'),
    route.term('ru', 'exchange-forms', 'exhibitions'),
    route.page('ru', 'strategy'),
    route.map('ru'),
    route.search('ru'),
    route.timeline('ru'),
    route.reports('ru'),
    route.handbook('ru'),
    route.translations('ru'),
    route.dataPage('ru'),
    route.book('ru'),
    route.changes('ru'),
  ];
}

const files = () => [
  route.document('a.pdf'),
  route.theme(),
  route.favicon(),
  route.sitemap(2),
  route.robots(),
  route.data('registry.json'),
  route.recordData('partners', 'alpha'),
  route.calendar('ru'),
  route.feed('ru', 'alpha'),
  route.changesFeed('ru'),
];

describe('route', () => {
  it('ends the address of every page with a slash, of a file without', () => {
    expect([route.root(), route.pagefind(), ...pages()].filter((href) => !href.endsWith('/'))).toEqual([]);
    expect(files().filter((href) => href.endsWith('/'))).toEqual([]);
  });

  it('begins every page below its language', () => {
    expect(pages().filter((href) => !href.startsWith('/ru/'))).toEqual([]);
  });

  it('gives every page an address of its own, without a doubled slash', () => {
    expect(new Set(pages()).size).toBe(pages().length);
    expect(pages().filter((href) => href.includes('//'))).toEqual([]);
  });

  it('spells record and filter addresses', () => {
    expect(route.record('en', 'legal-acts', 'charter')).toBe('/en/legal-acts/charter/');
    expect(route.filter('en', 'events', 'year', 'undated')).toBe('/en/events/by/year/undated/');
  });

  it('spells permanent addresses without a language, and the data of a record beside', () => {
    expect(route.permanent('partners', 'alpha')).toBe('/id/partners/alpha/');
    expect(route.recordData('partners', 'alpha')).toBe('/id/partners/alpha.json');
    expect(route.calendar('ru', 'alpha')).toBe('/ru/partners/alpha/calendar.ics');
    expect(route.feed('ru')).toBe('/ru/feed.atom');
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
      .concat(route.compare('ru'))
      .concat(route.handbook('ru'), route.translations('ru'), route.dataPage('ru'))
      .concat(route.book('ru'), route.changes('ru'))
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
    expect(pages().map((href) => alternate(alternate(href, 'en'), 'ru'))).toEqual(pages());
    expect(pages().map((href) => alternate(href, 'ru'))).toEqual(pages());
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
  afterEach(() => settleBase('/'));

  it.each(['/registry', '/registry/', '/a/registry/'])('puts %s before every address', (base) => {
    const atRoot = [...pages(), ...files()];
    settleBase(base);
    const prefix = base.replace(/\/$/u, '');
    expect(basePath()).toBe(prefix);
    expect(route.root()).toBe(`${prefix}/`);
    expect([...pages(), ...files()]).toEqual(atRoot.map((href) => `${prefix}${href}`));
    expect(alternate(`${prefix}/ru/map/`, 'en')).toBe(`${prefix}/en/map/`);
  });

  it('is not the case here', () => {
    expect(basePath()).toBe('');
  });
});
