import { describe, expect, it } from 'vitest';
import { listTables } from '../../../../src/export/list-table.ts';
import { useMessages } from '../../../../src/i18n/translate.ts';
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
const idOf = ({ href }: { href: string }) => href.split('/').at(-2);
const rows = ({ groups }: ReturnType<typeof list>) => groups.map(({ id, rows: own }) => [id, own.map(idOf)]);
/** What the row of a record says in each column. */
const cells = (view: ReturnType<typeof list>, id: string) => {
  const row = view.groups.flatMap((group) => group.rows).find((one) => idOf(one) === id);
  return Object.fromEntries(view.columns.map(({ name }, index) => [name, row?.cells[index]]));
};
const values = (view: ReturnType<typeof list>, field: string) =>
  view.filters
    .find((filter) => filter.field === field)
    ?.values.map(({ text, count, current }) => [text, count, current]);

describe('a list', () => {
  it('groups partners by kind, each kind by name', () => {
    expect(rows(list('partners'))).toEqual([
      ['kind-twin-city', ['alpha', 'gamma']],
      ['kind-municipality', ['beta']],
    ]);
  });

  it('has papers newest first, and the undated last under one sentence', () => {
    const view = list('agreements', 'ru');
    expect(rows(view)).toEqual([
      ['all', ['alpha-2015', 'alpha-2001']],
      ['undated', ['beta-undated']],
    ]);
    expect(view.order).toBe('newest');
    expect(view.groups.map(({ title }) => title?.text)).toEqual([
      undefined,
      'Дата не установлена: источники её не называют',
    ]);
    expect(cells(view, 'beta-undated')['date']).toEqual({ text: '' });
  });

  it('has no event without a date whose report is dated', () => {
    const undated = (of = registry) =>
      list('events', 'en', of).groups.find(({ id }) => id === 'undated')?.rows.length;
    expect(undated()).toBeUndefined();
    const sample = sampleContent();
    for (const { data } of sample.records.events) delete data.reported;
    expect(undated(registryOf(sample))).toBe(1);
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
    expect(view && rows(view)).toEqual([['all', ['alpha']]]);
    expect(view && values(view, 'country')).toEqual([
      ['Canada', '1', false],
      ['Land of the Rising Sun', '1', true],
    ]);
    expect(view?.title.text).toBe('Partners: Land of the Rising Sun');
    expect(view?.count).toBe('1 partner');
  });

  it('exists for what is undated', () => {
    expect(choice('agreements', 'year', 'undated')?.groups[0]?.rows.map(idOf)).toEqual(['beta-undated']);
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
    expect(view.groups.flatMap((group) => group.rows)).toEqual([]);
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
    const ids = pages.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(idOf)));
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

  it('gives its script every entry in a file, which a short list has for its pages of a value alone', () => {
    const files = listIndexes(pageContext(long, 'ru'));
    const entries = files[0]?.make();
    expect(entries?.length).toBe(233);
    expect(entries?.find(({ cells: [title] }) => title?.text === 'Бета')).toMatchObject({
      href: '/ru/partners/beta/',
      keys: 'kind:municipality state:named year:undated',
    });
    expect(list('partners').address.index).toBeUndefined();
    const short = made(listPages(pageContext(registry, 'ru'))).filter(({ address }) => address.index);
    expect(short.filter(({ address }) => address.fixed === undefined)).toEqual([]);
    expect(new Set(short.map(({ collection }) => collection))).toEqual(
      new Set(listIndexes(pageContext(registry, 'ru')).map(({ params }) => params['collection'])),
    );
  });
});

describe('the rows of a list', () => {
  it('carry what the script filters and sorts by, which every filter of the list knows', () => {
    const view = list('partners');
    const known = new Set(view.filters.flatMap(({ values: own }) => own.map(({ key }) => key)));
    const alpha = view.groups.flatMap((group) => group.rows).find((row) => idOf(row) === 'alpha');
    expect(alpha?.day).toBe('2015-05-22');
    expect(alpha?.keys?.split(' ').filter((key) => known.has(key)).length).toBeGreaterThan(2);
  });

  it('tell of a partner where it is, since when, in what state, and what there is to show', () => {
    const view = list('partners');
    expect(cells(view, 'alpha')).toMatchObject({
      country: { text: 'Land of the Rising Sun' },
      date: { text: '22\u00A0May 2015' },
      state: { text: 'established' },
      evidence: { text: '2021' },
      papers: { text: '2' },
    });
    expect(cells(view, 'alpha')['activity']?.activity?.marks.length).toBeGreaterThan(2);
    expect(cells(view, 'gamma')['state']).toEqual({ text: 'ended', tone: 'over' });
    expect(cells(view, 'beta')).toMatchObject({ date: { text: '' }, activity: { text: '' } });
  });

  it('say a state in a word or two, and of one that is not known that it is not', () => {
    const papers = list('agreements');
    expect(cells(papers, 'alpha-2015')['state']).toEqual({ text: 'expired', tone: 'over' });
    expect(cells(papers, 'beta-undated')['state']).toEqual({ text: 'not confirmed' });
    const acts = list('legal-acts');
    expect(cells(acts, 'charter')['state']).toEqual({ text: 'in force' });
    expect(cells(acts, 'custom')['state']).toEqual({ text: 'not established', tone: 'unknown' });
  });

  it('have a key to the words that do not say it all, of those that stand there', () => {
    const key = (collection: string) => list(collection).key.map(({ term, text }) => [term.text, text.text]);
    expect(key('agreements')).toEqual([
      ['expired', useMessages('en')('agreement.term-over')],
      ['not confirmed', useMessages('en')('agreement.unconfirmed')],
    ]);
    expect(key('legal-acts')).toEqual([
      ['in force', useMessages('en')('force.in-force')],
      ['not established', useMessages('en')('force.unknown')],
    ]);
    expect(key('associations')).toEqual([]);
    expect(key('events').map(([term]) => term)).not.toContain('');
  });

  it('have a key to the kinds of partners that the vocabulary defines', () => {
    const content = sampleContent();
    const kinds = content.vocabularies['partner-kinds'];
    const kind = kinds['twin-city'];
    if (!kind) throw new Error('The sample has no such kind');
    const defined = registryOf({
      ...content,
      vocabularies: {
        ...content.vocabularies,
        'partner-kinds': { ...kinds, 'twin-city': { ...kind, definition: { en: 'A city of friends.' } } },
      },
    });
    expect(list('partners', 'en', defined).key).toEqual([
      { term: { text: 'twin city' }, text: { text: 'A city of friends.' } },
    ]);
  });

  it('say of an event that it is planned or was called off beside its kind', () => {
    const view = list('events', 'ru');
    expect(cells(view, 'alpha-2027-visit')['kind']).toEqual({ text: 'визит, планируется' });
    expect(cells(view, 'alpha-old-visit')['kind']).toMatchObject({ tone: 'over' });
    expect(cells(view, 'alpha-2021-visit')['kind']).toEqual({ text: 'визит' });
  });

  it('count each source of a record once', () => {
    expect(cells(list('agreements'), 'alpha-2015')['sources']).toEqual({ text: '1' });
  });

  it('have a cell for every column, in every list', () => {
    for (const view of made(listPages(pageContext(registry, 'ru')))) {
      for (const row of view.groups.flatMap((group) => group.rows)) {
        expect(row.cells).toHaveLength(view.columns.length);
      }
    }
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

  it('are none of those that a row shows, and none twice', () => {
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

describe('the whole list as a table', () => {
  const tables = Object.fromEntries(
    listTables(pageContext(registry, 'en')).map(
      ({ params, make }) => [params['collection'] ?? '', make()] as const,
    ),
  );

  it('has the columns that have words, and the address of every record', () => {
    expect(tables['partners']?.head).toEqual([
      'Partner',
      'Kind',
      'Country',
      'Since',
      'Since (EDTF)',
      'Status',
      'Latest fact',
      'Documents',
      'Events',
      'Page of the registry',
    ]);
    const alpha = tables['partners']?.rows.find(([name]) => name === 'Alpha');
    expect(alpha?.at(-1)).toBe(`${registry.site.url}/en/partners/alpha/`);
    expect(alpha?.slice(1, 5)).toEqual([
      'twin city',
      'Land of the Rising Sun',
      '22\u00A0May 2015',
      '2015-05-22',
    ]);
    expect(tables['agreements']?.head).not.toContain('Section');
  });

  it('has every record, whatever its page shows, in rows as long as the head', () => {
    for (const { collection } of made(listPages(pageContext(registry, 'en')))) {
      const { head, rows: all } = tables[collection] ?? { head: [], rows: [] };
      expect(all).toHaveLength(list(collection).total);
      expect(all.filter((row) => row.length !== head.length)).toEqual([]);
    }
  });

  it('stands at an address of its own and has a name that says what it is', () => {
    expect(list('events', 'ru').table).toEqual({
      href: '/ru/events/table.csv',
      file: `events-ru-${registry.site.dataDate}`,
    });
  });
});
