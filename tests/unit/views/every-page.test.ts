import { describe, expect, it } from 'vitest';
import { route } from '../../../src/routes.ts';
import { mapPageView } from '../../../src/views/map/map-page-view.ts';
import { emptyContent, sampleContent } from './sample-content.ts';
import { everyPage, registryOf, textsIn, type PageOf } from './sample-views.ts';
import { pageContext } from '../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const pages: Record<string, PageOf[]> = { ru: everyPage(registry, 'ru'), en: everyPage(registry, 'en') };

describe.each(['ru', 'en'])('every page in %s', (locale) => {
  const views = pages[locale] ?? [];

  it('is there', () => {
    expect(views.length).toBeGreaterThan(50);
  });

  it('is the same after a way through JSON', () => {
    for (const view of views) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('has no empty text', () => {
    const empty = views.flatMap((view) =>
      textsIn(view, view.frame.href).filter(([, text]) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('has no place left to fill in, and no word that a program says', () => {
    const words = /\{\w+\}|undefined|\bnull\b|NaN|\[object/u;
    const bad = views.flatMap((view) =>
      textsIn(view, view.frame.href).filter(
        // The search fills in this one.
        ([path, text]) => words.test(text) && !path.endsWith('/urlTemplate'),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('has an address of its own', () => {
    expect(new Set(views.map(({ frame }) => frame.href)).size).toBe(views.length);
  });

  it('leads only to pages that are there, in its own language', () => {
    const addresses = new Set([...views.map(({ frame }) => frame.href), route.map(locale)]);
    const broken = views.flatMap((view) =>
      textsIn(view, view.frame.href)
        .filter(([path, text]) => /href$/iu.test(path) && text.startsWith('/'))
        // The second foot of a sheet in two languages belongs to the other one.
        .filter(([path]) => !/\/(?:languages|alternates|foot\/1)\/|otherHref$/u.test(path))
        .filter(([, href]) => !addresses.has(href.replace(/#.*$/u, '')) && !isFile(href)),
    );
    expect(broken).toEqual([]);
  });

  it('has notes numbered from one, each leading to marks that are on the page', () => {
    for (const view of views) {
      const notes = 'notes' in view && Array.isArray(view.notes) ? view.notes : [];
      const texts = textsIn(view);
      const marks = texts
        .filter(([path]) => /\/notes\/\d+\/id$|otes\/\d+\/id$/u.test(path))
        .map(([, id]) => id);
      const targets = texts.filter(([path]) => path.endsWith('/target')).map(([, target]) => target);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
      expect(marks.toSorted()).toEqual(notes.flatMap(({ refs }) => refs).sort());
      expect(new Set(marks).size).toBe(marks.length);
      expect(targets.filter((target) => !notes.some(({ anchor }) => anchor === target))).toEqual([]);
    }
  });

  it('is the same each time it is made', () => {
    expect(everyPage(registryOf(sampleContent()), locale)).toStrictEqual(views);
  });

  it('marks every text that is not in its language', () => {
    const other = locale === 'ru' ? /^[A-Za-z ]+$/u : /\p{Script=Cyrillic}/u;
    const unmarked = views.flatMap((view) => untagged(view).filter(([, text]) => other.test(text)));
    // The second half of a sheet in two languages is in the other one.
    expect(unmarked.filter(([path]) => !/^\/(?:columns|foot)\/1\//u.test(path))).toEqual([]);
  });
});

describe('the language versions of every page', () => {
  it('name the same alternates, each other among them', () => {
    const english = new Map(pages['en']?.map(({ frame }) => [frame.canonical, frame]));
    const russian = pages['ru'] ?? [];
    expect(russian.length).toBe(english.size);
    const translated = russian.filter(({ frame }) => frame.alternates.length > 0);
    expect(translated.length).toBeGreaterThan(50);
    for (const { frame } of translated) {
      expect(frame.alternates.map(({ href }) => href)).toContain(frame.canonical);
      const other = frame.alternates.find(({ hreflang }) => hreflang === 'en')?.href ?? '';
      expect(english.get(other)?.alternates).toEqual(frame.alternates);
    }
  });
});

describe('the map page', () => {
  it('is the same after a way through JSON, without an empty name', () => {
    const view = mapPageView(pageContext(registry, 'en'));
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    expect(textsIn(view).filter(([path, text]) => /label|title|href/u.test(path) && text === '')).toEqual([]);
    expect(view.map.groups.map(({ title }) => title.text)).toEqual(['Twin cities', 'муниципалитет']);
    expect(view.map.map.unplaced.map(({ id }) => id).sort()).toEqual(['beta', 'gamma']);
  });
});

describe('a registry without partners', () => {
  const empty = registryOf(emptyContent());

  it.each(['ru', 'en'])('has every page in %s, serialisable and without an empty text', (locale) => {
    const views = everyPage(empty, locale);
    for (const view of views) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    expect(views.flatMap((view) => textsIn(view, view.frame.href)).filter(([, text]) => text === '')).toEqual(
      [],
    );
    const addresses = new Set([...views.map(({ frame }) => frame.href), route.map(locale)]);
    const broken = views
      .flatMap((view) => textsIn(view, view.frame.href))
      .filter(([path, href]) => path.endsWith('/href') && href.startsWith('/') && !/languages/u.test(path))
      .filter(([, href]) => !addresses.has(href.replace(/#.*$/u, '')) && !isFile(href));
    expect(broken).toEqual([]);
  });
});

/** Whether an address is that of a file to download. */
function isFile(href: string): boolean {
  return /^\/(?:documents|data|id)\/|\.(?:csv|xlsx|docx|ics|atom|xml|zip)$/u.test(href);
}

/** Texts of a view that could carry a language and carry none. */
function untagged(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, string][] =
    Object.keys(value).join() === 'text' && 'text' in value ? [[path, String(value.text)]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => untagged(inner, `${path}/${key}`))];
}
