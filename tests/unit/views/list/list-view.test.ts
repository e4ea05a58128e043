import { describe, expect, it } from 'vitest';
import { listIndexes, listWordIndexes } from '../../../../src/views/list/list-files.ts';
import { listPages } from '../../../../src/views/list/list-pages.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { made, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());

function list(collection: string, locale = 'en', of = registry) {
  const found = made(listPages(pageContext(of, locale))).find((view) => view.collection === collection);
  if (!found) throw new Error(`No list of ${collection}`);
  return found;
}

function choice(collection: string, field: string, value: string, locale = 'en') {
  return choicePages(registry, locale).find(
    (view) => view.collection === collection && view.address.fixed === `${field}:${value}`,
  );
}

const choicePages = (of: typeof registry, locale: string) =>
  made(listPages(pageContext(of, locale))).filter(({ address }) => address.fixed !== undefined);
const cards = ({ groups }: ReturnType<typeof list>) =>
  groups.map(({ id, cards: own }) => [id, own.map((card) => card.id)]);
const values = (view: ReturnType<typeof list>, field: string) =>
  view.filters
    .find((filter) => filter.field === field)
    ?.values.map(({ text, count, current }) => [text, count, current]);

describe('a list', () => {
  it('groups partners by kind, each kind by name', () => {
    expect(cards(list('partners'))).toEqual([
      ['kind-twin-city', ['alpha', 'gamma']],
      ['kind-municipality', ['beta']],
    ]);
  });

  it('groups papers by year, newest first, undated last and named so', () => {
    const view = list('agreements', 'ru');
    expect(cards(view)).toEqual([
      ['year-2015', ['alpha-2015']],
      ['year-2001', ['alpha-2001']],
      ['year-undated', ['beta-undated']],
    ]);
    expect(view.groups.at(-1)?.title).toEqual({ text: 'Без установленной даты' });
    expect(view.groups.at(-1)?.cards[0]).toMatchObject({ date: 'дата не установлена', hasDate: false });
  });

  it('puts an event under the year it names, whose beginning may be open, or else under that of its report', () => {
    const groups = (of = registry) => list('events', 'en', of).groups.map(({ id }) => id);
    expect(groups()).toEqual(['year-2027', 'year-2021', 'year-2019', 'year-2018']);
    const sample = sampleContent();
    for (const { data } of sample.records.events) delete data.reported;
    expect(groups(registryOf(sample))).toEqual(['year-2027', 'year-2021', 'year-2018', 'year-undated']);
  });

  it('groups associations by scope, international ones first', () => {
    expect(list('associations').groups.map(({ title }) => title?.text)).toEqual([
      'International',
      'National',
    ]);
  });

  it('counts its records in the right plural form', () => {
    expect(list('partners', 'ru').count).toBe('3 партнёра');
    expect(list('legal-acts', 'en').count).toBe('2 legal acts');
  });

  it('names the home city in its lead', () => {
    expect(list('partners').lead.text).toContain('Riverside');
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
    expect(values(list('events'), 'year')?.map(([text]) => text)).toEqual(['2027', '2021', '2019', '2018']);
  });

  it('leave out a field with one value only', () => {
    expect(values(list('agreements'), 'area')).toBeUndefined();
  });

  it('lead to a page each, and every page of a choice is linked or the only one of its field', () => {
    for (const view of choicePages(registry, 'ru')) {
      const filter = view.filters.find(({ field }) => view.address.fixed?.startsWith(`${field}:`));
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
    expect(view?.title.text).toBe('Partners: Land of the Rising Sun');
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
    const left = choicePages(registryOf(emptyContent()), 'en').map(({ collection }) => collection);
    expect([...new Set(left)]).toEqual(['sources']);
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

describe('a long list', () => {
  const sample = sampleContent();
  const { partners } = sample.records;
  const towns = Array.from({ length: 230 }, (_, index) => `town-${String(index).padStart(3, '0')}`).flatMap(
    (id) => partners.slice(0, 1).map((partner) => ({ ...partner, id, file: `partners/${id}.md` })),
  );
  const long = registryOf({ ...sample, records: { ...sample.records, partners: [...partners, ...towns] } });
  const pages = made(listPages(pageContext(long, 'ru'))).filter(
    ({ collection, address }) => collection === 'partners' && address.fixed === undefined,
  );

  it('stands on several pages, every record on exactly one of them', () => {
    const ids = pages.flatMap(({ groups }) => groups.flatMap((group) => group.cards.map(({ id }) => id)));
    expect(ids.toSorted()).toEqual(long.partners.map(({ id }) => id).toSorted());
    expect(pages.map(({ frame }) => frame.href)).toEqual([
      '/ru/partners/',
      '/ru/partners/page/2/',
      '/ru/partners/page/3/',
    ]);
    expect(pages[1]?.paging).toMatchObject({
      page: 2,
      previous: '/ru/partners/',
      next: '/ru/partners/page/3/',
    });
  });

  it('has titles and descriptions that tell its pages apart', () => {
    expect(new Set(pages.map(({ frame }) => frame.title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ frame }) => frame.description)).size).toBe(pages.length);
  });

  it('pages its choices too, below the first page of each', () => {
    const twins = choicePages(long, 'ru').filter(({ address }) => address.fixed === 'kind:twin-city');
    expect(twins.map(({ frame }) => frame.href)).toEqual([
      '/ru/partners/by/kind/twin-city/',
      '/ru/partners/by/kind/twin-city/page/2/',
      '/ru/partners/by/kind/twin-city/page/3/',
    ]);
    expect(twins[1]?.address).toMatchObject({
      href: '/ru/partners/by/kind/twin-city/',
      wholeHref: '/ru/partners/',
      fixed: 'kind:twin-city',
      index: '/ru/partners/index.json',
    });
  });

  it('gives its script every entry in a file, which short lists do without', () => {
    const files = listIndexes(pageContext(long, 'ru'));
    const entries = files[0]?.make();
    expect(files.map(({ params }) => params['collection'])).toEqual(['partners']);
    expect(entries?.length).toBe(233);
    expect(entries?.find(({ title }) => title === 'Бета')).toMatchObject({
      href: '/ru/partners/beta/',
      keys: 'kind:municipality state:named year:undated',
    });
    expect(listIndexes(pageContext(registry, 'ru'))).toEqual([]);
    expect(list('partners').address.index).toBeUndefined();
  });
});

describe('the cards of a list', () => {
  it('carry what the script filters and sorts by, which every filter of the list knows', () => {
    const view = list('partners');
    const known = new Set(view.filters.flatMap(({ values: own }) => own.map(({ key }) => key)));
    const alpha = view.groups.flatMap((group) => group.cards).find(({ id }) => id === 'alpha');
    expect(alpha?.filter?.date).toBe('2015-05-22');
    expect(alpha?.filter?.keys?.split(' ').filter((key) => known.has(key)).length).toBeGreaterThan(2);
  });
});

describe('the words that a list is searched by', () => {
  const six = () => {
    const sample = sampleContent();
    const again = sample.records.agreements.flatMap((paper) =>
      ['a', 'b'].map((part) => ({
        ...paper,
        id: `${paper.id}-${part}`,
        file: `agreements/${paper.id}-${part}.md`,
      })),
    );
    const plain = again.map((paper) => ({ ...paper, data: { ...paper.data, basedOn: undefined } }));
    return registryOf({ ...sample, records: { ...sample.records, agreements: plain } });
  };
  const wordsOf = (locale: string, href: string) => {
    const files = listWordIndexes(pageContext(six(), locale));
    const file = files.find(({ params }) => params['collection'] === 'agreements');
    return file?.make()[href]?.split(' ') ?? [];
  };

  it('are names of its partners in other languages and scripts, places, areas and people', () => {
    const words = wordsOf('en', '/en/agreements/alpha-2015-a/');
    for (const word of [
      'альфа',
      '\u30A2\u30EB\u30D5\u30A1',
      'ivanov',
      'duma',
      'culture',
      'страна',
      'договор',
    ])
      expect(words).toContain(word);
  });

  it('are none of those that a card shows, and none twice', () => {
    const words = wordsOf('en', '/en/agreements/alpha-2015-a/');
    expect(words).not.toContain('twinning');
    expect(new Set(words).size).toBe(words.length);
  });

  it('are those of a long list too, whose index leaves out the summary', () => {
    const sample = sampleContent();
    const towns = Array.from({ length: 160 }, (_, index) => `town-${index}`).flatMap((id) =>
      sample.records.partners.slice(0, 1).map((partner) => ({ ...partner, id, file: `partners/${id}.md` })),
    );
    const long = registryOf({
      ...sample,
      records: { ...sample.records, partners: towns, agreements: [], events: [] },
    });
    const file = listWordIndexes(pageContext(long, 'en')).find(
      ({ params }) => params['collection'] === 'partners',
    );
    expect(file?.make()['/en/partners/town-1/']).toContain('альфа');
    expect(list('partners', 'en', long).address).toMatchObject({
      index: '/en/partners/index.json',
      words: '/en/partners/words.json',
    });
  });

  it('have no file where a list is of a few, and its page names the file that is there', () => {
    expect(listWordIndexes(pageContext(registry, 'en'))).toEqual([]);
    expect(list('agreements').address.words).toBeUndefined();
    expect(list('agreements', 'ru', six()).address.words).toBe('/ru/agreements/words.json');
  });
});
