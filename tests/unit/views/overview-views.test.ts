import { describe, expect, it } from 'vitest';
import { sourceView } from '../../../src/views/record/source-view.ts';
import { declaredView } from '../../../src/views/parts/declared-view.ts';
import { homeView } from '../../../src/views/home/home-view.ts';
import { searchPageView } from '../../../src/views/search/search-page-view.ts';
import { directionView, topicView } from '../../../src/views/vocabulary/term-view.ts';
import { vocabularyView } from '../../../src/views/vocabulary/vocabulary-view.ts';
import { emptyContent, sampleContent } from './sample-content.ts';
import { byId, registryOf } from './sample-views.ts';
import { pageContext } from '../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const empty = registryOf(emptyContent());

describe('homeView', () => {
  it('says what the site is, in its own words where the interface does not speak the language', () => {
    const content = sampleContent();
    const site = {
      ...content.site,
      locales: ['ru', 'en', 'fr'],
      description: { ...content.site.description, fr: 'Liens' },
    };
    const { lead } = homeView(pageContext(registryOf({ ...content, site }), 'fr'));
    expect(lead).toEqual({ text: 'Liens', lang: 'fr' });
    expect(homeView(pageContext(registry, 'ru')).lead.text).toMatch(/^С кем связан город/u);
  });

  it('counts what is listed, each number a link to its list', () => {
    expect(homeView(pageContext(registry, 'ru')).listed).toEqual([
      { href: '/ru/partners/', text: '3 партнёра' },
      { href: '/ru/agreements/', text: '3 документа' },
      { href: '/ru/associations/', text: '2 объединения' },
      { href: '/ru/events/', text: '4 события' },
      { href: '/ru/legal-acts/', text: '2 правовых акта' },
      { href: '/ru/sources/', text: '3 источника' },
    ]);
  });

  it('leads to the source that declares numbers, which sets them beside what is listed', () => {
    const ctx = pageContext(registry, 'en');
    const { declaring } = homeView(ctx);
    expect(declaring.map(({ href }) => href)).toEqual([
      '/en/sources/strategy/#declared',
      '/en/sources/chronicle/#declared',
    ]);
    const declared = ['strategy', 'chronicle'].flatMap(
      (id) => sourceView(ctx, byId(registry.sources, id)).declared,
    );
    expect(declared.map(({ id, count, sentences }) => [id, count, sentences])).toEqual([
      [
        'declared-partners-twin-city',
        '2',
        ['Named in this source, entered in the registry: 1 of 2', 'Known in addition from other sources: 1.'],
      ],
      ['declared-partners-municipality', '12', ['None is named in this source. Known from others: 1.']],
      ['declared-associations-international', '1', ['All named in this source: 1']],
      ['declared-associations', '5', ['None is named in this source. Known from others: 2.']],
    ]);
  });

  it('tells of nothing that is planned, cancelled or undated', () => {
    const hrefs = homeView(pageContext(registry, 'en')).latest.map(({ href }) => href);
    expect(hrefs).toContain('/en/events/alpha-2021-visit/');
    expect(hrefs.filter((href) => /2027|old-visit|beta-undated\/$/u.test(href))).toEqual([]);
  });

  it('tells of an event that only a report dates, and says that it is the report', () => {
    const fair = homeView(pageContext(registry, 'en')).latest.find(({ href }) =>
      href.includes('beta-undated-fair'),
    );
    expect(fair?.date).toBe('reported March 2019');
  });

  it('tells the day and the number of years of an anniversary', () => {
    const content = sampleContent();
    for (const { id, data } of content.records.agreements)
      if (id === 'alpha-2015') Object.assign(data, { signed: '2012-05-22', term: 'open-ended' });
    const [first] = homeView(pageContext(registryOf(content), 'ru')).anniversaries;
    expect(first).toMatchObject({
      href: '/ru/agreements/alpha-2015/',
      date: '22\u00A0мая 2027\u00A0г.',
      what: { text: '15 лет' },
      text: { text: 'Договор о побратимстве' },
    });
  });

  it('has a number of nothing, and no facts, before anybody has entered a record', () => {
    const view = homeView(pageContext(empty, 'ru'));
    expect(view.listed[0]?.text).toBe('0 партнёров');
    expect([view.latest, view.anniversaries]).toEqual([[], []]);
    const [declared] = empty.declared;
    if (!declared) throw new Error('The sample declares nothing');
    expect(declaredView(pageContext(empty, 'ru'), declared)).toMatchObject({
      what: { href: '/ru/partners/' },
      sentences: ['Названы в этом источнике, внесено в реестр: 0 из 2'],
    });
  });
});

describe('declaredView', () => {
  it('has an anchor of its own where two sources declare the same', () => {
    const twice = [...registry.declared, ...registry.declared.map((one) => ({ ...one }))];
    const ctx = pageContext({ ...registry, declared: twice }, 'en');
    const ids = twice.map((declared) => declaredView(ctx, declared).id);
    expect(new Set(ids).size).toBe(twice.length);
    expect(ids).toContain('declared-partners-twin-city-2');
  });
});

describe('topicView', () => {
  it('gathers what shows the term', () => {
    const view = topicView(pageContext(registry, 'en'), 'areas', byId(registry.areas, 'culture'));
    expect(view.sections.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['partners', ['alpha']],
      ['papers', ['alpha-2015']],
      ['events', ['alpha-2021-visit']],
    ]);
    expect(view.declared.map(({ id }) => id)).toEqual(['declared-partners-twin-city']);
  });

  it('is there, without sections, for a term that nothing shows', () => {
    const view = topicView(pageContext(registry, 'en'), 'areas', byId(registry.areas, 'energy'));
    expect([view.sections, view.declared, view.frame.description]).toEqual([[], [], 'Energy']);
  });
});

describe('directionView', () => {
  it('shows the declared numbers of its kinds and of its associations only', () => {
    const declared = (id: string) =>
      directionView(pageContext(registry, 'en'), byId(registry.directions, id)).declared.map(
        (entry) => entry.id,
      );
    expect(declared('international')).toEqual([
      'declared-partners-twin-city',
      'declared-associations-international',
    ]);
    expect(declared('local')).toEqual(['declared-partners-municipality']);
  });

  it('cites its definition', () => {
    const view = directionView(pageContext(registry, 'en'), byId(registry.directions, 'international'));
    expect(view.definitionNotes.map(({ number }) => number)).toEqual([1]);
    expect(view.notes[0]?.href).toBe('/en/sources/strategy/');
  });

  it('stands below the page of the directions where a city has one', () => {
    const crumbs = (of: typeof registry) =>
      directionView(pageContext(of, 'ru'), byId(of.directions, 'local')).frame.breadcrumbs.map(
        ({ href }) => href,
      );
    expect(crumbs(registry)).toEqual(['/ru/']);
    const content = sampleContent();
    const [about] = content.pages;
    const pages = about ? [...content.pages, { ...about, id: 'directions' }] : [];
    expect(crumbs(registryOf({ ...content, pages }))).toEqual(['/ru/', '/ru/directions/']);
  });
});

describe('vocabularyView', () => {
  it('lists every term, in the order of the vocabulary', () => {
    const { terms } = vocabularyView(pageContext(registry, 'en'), 'areas');
    expect(terms.map(({ href, title }) => [href, title.text])).toEqual([
      ['/en/areas/culture/', 'Culture'],
      ['/en/areas/energy/', 'Energy'],
    ]);
    expect(terms[0]?.count).toBe('1 partner, 1 document, 1 event');
  });
});

describe('searchPageView', () => {
  it('leads to the search in the other language', () => {
    expect([
      searchPageView(pageContext(registry, 'ru')).otherHref,
      searchPageView(pageContext(registry, 'en')).otherHref,
    ]).toEqual(['/en/search/', '/ru/search/']);
  });
});
