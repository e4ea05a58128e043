import { describe, expect, it } from 'vitest';
import { choicePages, listPages } from '../../../src/views/list-pages.ts';
import { emptyContent, sampleContent } from './sample-content.ts';
import { registryOf } from './sample-views.ts';

const registry = registryOf(sampleContent());

function list(collection: string, locale = 'en', of = registry) {
  const found = listPages(of, locale).find(({ params }) => params.collection === collection);
  if (!found) throw new Error(`No list of ${collection}`);
  return found.view;
}

function choice(collection: string, field: string, value: string, locale = 'en') {
  const found = choicePages(registry, locale).find(
    ({ params }) => params.collection === collection && params.field === field && params.value === value,
  );
  return found?.view;
}

const cards = ({ groups }: ReturnType<typeof list>) =>
  groups.map(({ id, cards: own }) => [id, own.map((card) => card.id)]);
const values = (view: ReturnType<typeof list>, field: string) =>
  view.filters
    .find((filter) => filter.field === field)
    ?.values.map(({ text, count, current }) => [text, count, current]);

describe('a list', () => {
  it('groups partners by kind, each kind by name', () => {
    expect(cards(list('partners'))).toEqual([
      ['twin-city', ['alpha', 'gamma']],
      ['municipality', ['beta']],
    ]);
  });

  it('groups papers by year, newest first, undated last and named so', () => {
    const view = list('agreements', 'ru');
    expect(cards(view)).toEqual([
      ['year-2015', ['alpha-2015']],
      ['year-2001', ['alpha-2001']],
      ['year-undated', ['beta-undated']],
    ]);
    expect(view.groups.at(-1)?.title).toBe('Без установленной даты');
    expect(view.groups.at(-1)?.cards[0]).toMatchObject({ date: 'дата не установлена', hasDate: false });
  });

  it('puts an event whose beginning is open under the year it names', () => {
    expect(
      list('events')
        .groups.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['year-2018', 'year-2021', 'year-2027', 'year-undated']);
  });

  it('groups associations by scope, international ones first', () => {
    expect(list('associations').groups.map(({ title }) => title)).toEqual(['International', 'National']);
  });

  it('counts its records in the right plural form', () => {
    expect(list('partners', 'ru').count).toBe('3 партнёра');
    expect(list('legal-acts', 'en').count).toBe('2 legal acts');
  });

  it('names the home city in its lead', () => {
    expect(list('partners').lead).toContain('Riverside');
  });
});

describe('the filters of a list', () => {
  it('count the records of every value, in the order of the language', () => {
    expect(values(list('partners', 'ru'), 'country')).toEqual([
      ['Канада', '1', false],
      ['Страна восходящего солнца', '1', false],
    ]);
    expect(values(list('events'), 'kind')).toEqual([
      ['fair', '1', false],
      ['visit', '3', false],
    ]);
  });

  it('put the newest year first and the undated last', () => {
    expect(values(list('events'), 'year')?.map(([text]) => text)).toEqual([
      '2027',
      '2021',
      '2018',
      'Date not established',
    ]);
  });

  it('leave out a field with one value only', () => {
    expect(values(list('agreements'), 'area')).toBeUndefined();
  });

  it('lead to a page each, and every page of a choice is linked or the only one of its field', () => {
    for (const { params, view } of choicePages(registry, 'ru')) {
      const filter = view.filters.find(({ field }) => field === params.field);
      const current = filter?.values.filter((value) => value.current).map(({ href }) => href);
      expect(current ?? [view.frame.href]).toEqual([view.frame.href]);
    }
  });
});

describe('a choice', () => {
  it('keeps the records with that value, in one group, and marks itself', () => {
    const view = choice('partners', 'country', 'jp');
    expect(view && cards(view)).toEqual([['all', ['alpha']]]);
    expect(view && values(view, 'country')).toEqual([
      ['Canada', '1', false],
      ['Land of the Rising Sun', '1', true],
    ]);
    expect(view?.title).toBe('Partners: Land of the Rising Sun');
    expect(view?.count).toBe('1 partner');
  });

  it('exists for what is undated', () => {
    expect(choice('agreements', 'year', 'undated')?.groups[0]?.cards.map(({ id }) => id)).toEqual([
      'beta-undated',
    ]);
  });

  it('stands below its list', () => {
    expect(choice('sources', 'kind', 'news')?.frame.breadcrumbs.map(({ href }) => href)).toEqual([
      '/en/',
      '/en/sources/',
    ]);
  });

  it('exists for no value that no record has', () => {
    expect(choice('partners', 'area', 'energy')).toBeUndefined();
    expect(choicePages(registryOf(emptyContent()), 'en').map(({ params }) => params.collection)).toEqual([
      'sources',
      'sources',
      'sources',
    ]);
  });
});

describe('the list of a registry without partners', () => {
  it('says that there are none and has nothing to choose', () => {
    const view = list('partners', 'ru', registryOf(emptyContent()));
    expect(view.count).toBe('0 партнёров');
    expect(view.filters).toEqual([]);
    expect(view.groups.flatMap((group) => group.cards)).toEqual([]);
  });
});
