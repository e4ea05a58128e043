import { describe, expect, it } from 'vitest';
import { frameView } from '../../../../src/views/frame/frame-view.ts';
import { pageView } from '../../../../src/views/prose/page-view.ts';
import { searchPageView } from '../../../../src/views/search/search-page-view.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const content = sampleContent();
const registry = registryOf(content);
const input = { href: '/en/partners/alpha/', title: 'Alpha', description: 'A city.' };

describe('the alternates of a page', () => {
  it('name every language and a default, absolute', () => {
    expect(frameView(pageContext(registry, 'en'), input).alternates).toEqual([
      { hreflang: 'ru', href: 'https://example.org/ru/partners/alpha/' },
      { hreflang: 'en', href: 'https://example.org/en/partners/alpha/' },
      { hreflang: 'x-default', href: 'https://example.org/ru/partners/alpha/' },
    ]);
  });

  it('lead from home to the root by default', () => {
    const home = frameView(pageContext(registry, 'en'), { ...input, href: '/en/' });
    expect(home.alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://example.org/' });
  });

  it('are none where the text exists in one language only', () => {
    expect(frameView(pageContext(registry, 'en'), { ...input, availableIn: ['ru'] }).alternates).toEqual([]);
    const guide = byId(registry.pages, 'guide');
    expect(pageView(pageContext(registry, 'en'), guide)?.frame.alternates).toEqual([]);
  });

  it('are none on a site in one language', () => {
    const single = registryOf({ ...emptyContent(), site: { ...emptyContent().site, locales: ['en'] } });
    const frame = frameView(pageContext(single, 'en'), { ...input, href: '/en/' });
    expect([frame.alternates, frame.languages.length]).toEqual([[], 1]);
    expect(Object.hasOwn(searchPageView(pageContext(single, 'en')), 'otherHref')).toBe(false);
  });
});

describe('the frame of a page in a language that the interface does not speak', () => {
  const three = registryOf({
    ...content,
    site: { ...content.site, locales: ['ru', 'en', 'fr'], title: { ...content.site.title, fr: 'Liens' } },
  });
  const frame = frameView(pageContext(three, 'fr'), { ...input, href: '/fr/partners/alpha/' });

  it('is in the language of the interface, at the addresses of its own', () => {
    expect([frame.locale, frame.lang, frame.openGraphLocale]).toEqual(['fr', 'ru', 'fr_FR']);
    expect(frame.mainMenu[0]).toMatchObject({ href: '/fr/partners/', text: 'Партнёры', current: true });
    expect(frame.alternates.map(({ hreflang }) => hreflang)).toEqual(['ru', 'en', 'fr', 'x-default']);
  });

  it('marks the name of its language and the title of the site', () => {
    expect(frame.languages.at(-1)).toMatchObject({ name: { text: 'Français', lang: 'fr' }, current: true });
    expect(frame.siteTitle).toEqual({ text: 'Liens', lang: 'fr' });
  });

  it('leads to the handbook in the language of the interface, and says so', () => {
    const links = frame.footerMenu.flatMap(({ entries }) => entries);
    expect(links.find(({ href }) => href.endsWith('/handbook/'))).toMatchObject({
      href: '/ru/handbook/',
      hreflang: 'ru',
    });
  });

  it('leads to no handbook where the site publishes none, but in the build for editors', () => {
    const registry = registryOf({ ...content, site: { ...content.site, handbook: false } });
    const leads = (isForEditors: boolean) => {
      const ctx = pageContext(registry, 'ru', {
        lastChanged: () => undefined,
        pictureSizes: {},
        isForEditors,
      });
      const links = frameView(ctx, input).footerMenu.flatMap(({ entries }) => entries);
      return links.some(({ href }) => href.endsWith('/handbook/'));
    };
    expect([false, true].map(leads)).toEqual([false, true]);
  });

  it('names no other language where its own text is missing', () => {
    const availableIn = ['ru', 'en'];
    expect(frameView(pageContext(three, 'fr'), { ...input, availableIn }).alternates).toEqual([]);
    expect(frameView(pageContext(three, 'en'), { ...input, availableIn }).alternates).toHaveLength(3);
  });
});

describe('the frame of a page', () => {
  it('offers the same page in every language, even where its text falls back', () => {
    const { languages } = frameView(pageContext(registry, 'en'), { ...input, availableIn: ['ru'] });
    expect(languages.map(({ href, current, name }) => [href, current, name.text])).toEqual([
      ['/ru/partners/alpha/', false, 'Русский'],
      ['/en/partners/alpha/', true, 'English'],
    ]);
  });

  it('marks in the menu the section it stands in, and no other', () => {
    const current = (href: string) =>
      frameView(pageContext(registry, 'en'), { ...input, href })
        .mainMenu.filter((entry) => entry.current)
        .map((entry) => entry.href);
    expect(current('/en/partners/alpha/')).toEqual(['/en/partners/']);
    expect(current('/en/about/')).toEqual(['/en/about/']);
    expect(current('/en/')).toEqual([]);
  });

  it('leads from its menu to every way of reading the registry', () => {
    const { mainMenu } = frameView(pageContext(registry, 'en'), input);
    for (const path of ['map', 'timeline', 'report', 'areas'])
      expect(mainMenu.map(({ href }) => href)).toContain(`/en/${path}/`);
  });

  it('has no crumbs at home, and home as the first elsewhere', () => {
    expect(frameView(pageContext(registry, 'ru'), { ...input, href: '/ru/' })).toMatchObject({
      isHome: true,
      breadcrumbs: [],
    });
    const above = [{ href: '/en/partners/', text: { text: 'Partners' } }];
    expect(
      frameView(pageContext(registry, 'en'), { ...input, above }).breadcrumbs.map(({ href }) => href),
    ).toEqual(['/en/', '/en/partners/']);
  });

  it('puts pages of the menu into the menu and every page into the footer', () => {
    const frame = frameView(pageContext(registry, 'ru'), input);
    expect(frame.mainMenu.map(({ text }) => text)).toContain('О реестре');
    expect(frame.mainMenu.map(({ text }) => text)).not.toContain('Памятка');
    expect(frame.footerMenu.at(-1)?.entries.map(({ text }) => text)).toEqual([
      'О реестре',
      'Памятка',
      'Данные',
      'Изменения',
      'Редактору',
    ]);
  });

  it('marks the title of a page that its language lacks', () => {
    const entries = frameView(pageContext(registry, 'en'), input).footerMenu.at(-1)?.entries;
    expect(entries?.map(({ text, lang }) => [text, lang])).toEqual([
      ['About', undefined],
      ['Памятка', 'ru'],
      ['Data', undefined],
      ['Changes', undefined],
      ['For editors', undefined],
    ]);
  });

  it('has no empty part of the footer', () => {
    const { footerMenu } = frameView(pageContext(registryOf(emptyContent()), 'ru'), input);
    expect(footerMenu.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it('says whether the site is official, and the date of its data', () => {
    expect(
      frameView(pageContext(registry, 'en'), input)
        .footerLines.map(({ text }) => text)
        .join(' '),
    ).toMatch(/not an official publication.*20\u00A0November 2026.*CC-BY-4\.0/u);
    const official = registryOf({ ...content, site: { ...content.site, official: true } });
    expect(frameView(pageContext(official, 'en'), input).footerLines[0]).toEqual({
      text: 'Official publication. Responsible body: Office of Links.',
    });
  });
});
