import { describe, expect, it } from 'vitest';
import { timelinePages } from '../../../../src/views/timeline/timeline-view.ts';
import { countPages, pageOf, pagingView } from '../../../../src/views/parts/paging.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { made, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const [view, ...more] = made(timelinePages(pageContext(registry, 'en')));
if (!view) throw new Error('The timeline has no page');
const facts = view.years.flatMap((year) => year.facts);

describe('the timeline', () => {
  it('puts dated facts under their year, the first known ones first', () => {
    expect(view.years.map(({ title, facts: own }) => [title, own.map(({ id }) => id)])).toEqual([
      ['2001', ['agreements-alpha-2001', 'partners-alpha-0']],
      ['2007', ['legal-acts-charter-0']],
      ['2015', ['agreements-alpha-2015']],
      ['2019', ['events-beta-undated-fair']],
      ['2021', ['events-alpha-2021-visit']],
      ['2022', ['partners-gamma-1']],
    ]);
    expect(more).toEqual([]);
  });

  it('knows since when the city belongs to an association, and what is only applied for', () => {
    const content = sampleContent();
    for (const { data } of content.records.associations) data.membership.since = '1998';
    const [page] = made(timelinePages(pageContext(registryOf(content), 'ru')));
    expect(page?.years[0]).toMatchObject({ title: '1998', facts: [{ id: 'associations-union' }] });
    expect(view.undated.map(({ id }) => id)).toContain('associations-union');
  });

  it('says in words when, what and with whom', () => {
    expect(facts.find(({ id }) => id === 'events-alpha-2021-visit')).toMatchObject({
      date: '8\u00A0June 2021 (year not confirmed)',
      href: '/en/events/alpha-2021-visit/',
      text: { text: 'Visit' },
      what: { text: 'visit' },
      who: [{ href: '/en/partners/alpha/' }, { href: '/en/associations/union/' }],
    });
  });

  it('says that it is the report of an event that is dated, and not the event', () => {
    expect(facts.find(({ id }) => id === 'events-beta-undated-fair')?.date).toBe('reported March 2019');
  });

  it('draws exactly the facts of the table, in both directions', () => {
    const ids = facts.map(({ id }) => id).sort();
    for (const drawing of Object.values(view.drawings ?? {})) {
      expect([...new Set(drawing.lanes.flatMap(({ marks }) => marks.map(({ id }) => id)))].sort()).toEqual(
        ids,
      );
    }
    expect(Object.keys(view.marks).sort()).toEqual(ids);
    expect(view.drawings).not.toBeNull();
  });

  it('tells facts of a kind of partner from those of the city itself', () => {
    const lane = (id: string) => facts.find((fact) => fact.id === id)?.lanes;
    expect(lane('agreements-alpha-2015')).toEqual(['0']);
    expect(lane('legal-acts-charter-0')).toEqual(['x']);
    expect(view.lanes.map(({ id }) => id)).toEqual(expect.arrayContaining(['0', 'x']));
  });

  it('lists apart what is not dated', () => {
    expect(view.undated.map(({ id }) => id)).toContain('partners-gamma-0');
    expect(view.undated.filter(({ edtf }) => edtf !== undefined)).toEqual([]);
  });

  it('has an id of its own for every row and year', () => {
    const ids = [...view.years.map(({ id }) => id), ...[...facts, ...view.undated].map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is there, without a drawing, for a registry without facts', () => {
    const [empty] = made(timelinePages(pageContext(registryOf({ ...emptyContent() }), 'ru')));
    expect(empty?.frame.href).toBe('/ru/timeline/');
    expect(empty?.drawings === null).toBe(empty?.years.length === 0);
  });
});

describe('paging', () => {
  it('holds every entry on exactly one page', () => {
    const entries = Array.from({ length: 205 }, (_, index) => index);
    const pages = countPages(entries.length, 100);
    expect(pages).toBe(3);
    expect([1, 2, 3].flatMap((page) => pageOf(entries, page, 100))).toEqual(entries);
    expect([countPages(0, 100), countPages(100, 100), countPages(101, 100)]).toEqual([1, 1, 2]);
  });

  it('offers the first, the last and the pages around', () => {
    const paging = pagingView(pageContext(registry, 'en'), 10, 30, (page) => `/p/${page}/`);
    expect(paging?.links.map((link) => (link === 'gap' ? '…' : link.text))).toEqual([
      '1',
      '…',
      '8',
      '9',
      '10',
      '11',
      '12',
      '…',
      '30',
    ]);
    expect([paging?.previous, paging?.next]).toEqual(['/p/9/', '/p/11/']);
    expect(paging?.links.filter((link) => link !== 'gap' && link.current)).toHaveLength(1);
  });

  it('is not there for one page', () => {
    expect(pagingView(pageContext(registry, 'en'), 1, 1, String)).toBeUndefined();
  });
});
