import { describe, expect, it } from 'vitest';
import { timelinePages } from '../../../../src/views/timeline/timeline-view.ts';
import { countPages, pageOf, pagingView } from '../../../../src/views/parts/paging.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { registryOf as smallRegistry } from '../../registry/content-builder.ts';
import { made, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const [view, ...more] = made(timelinePages(pageContext(registry, 'en')));
if (!view) throw new Error('The timeline has no page');
const facts = view.decades.flatMap((decade) => decade.facts);
const apart = (id: string) => view.apart.find((group) => group.id === id)?.facts ?? [];

describe('the timeline', () => {
  it('puts dated facts under their decade, the newest first', () => {
    expect(view.decades.map(({ title, facts: own }) => [title, own.map(({ id }) => id)])).toEqual([
      ['2020s: 2', ['partners-gamma-1', 'events-alpha-2021-visit']],
      ['2010s: 2', ['events-beta-undated-fair', 'agreements-alpha-2015']],
      ['2000s: 2', ['agreements-alpha-2001', 'partners-alpha-0']],
    ]);
    expect(more).toEqual([]);
  });

  it('keeps legal acts and what is not dated apart', () => {
    expect(apart('acts').map(({ id }) => id)).toEqual(['legal-acts-charter-0']);
    expect(apart('undated').map(({ id }) => id)).toContain('partners-gamma-0');
  });

  it('knows since when the city belongs to an association, and what is only applied for', () => {
    const content = sampleContent();
    for (const { data } of content.records.associations) data.membership.since = '1998';
    const [page] = made(timelinePages(pageContext(registryOf(content), 'ru')));
    expect(page?.decades.at(-1)).toMatchObject({
      title: '1990-е годы: 1',
      facts: [{ id: 'associations-union' }],
    });
    expect(page?.lanes?.groups.at(-1)).toMatchObject({
      title: { text: 'Объединения' },
      lanes: [
        { link: { href: '/ru/associations/league/' } },
        {
          link: { href: '/ru/associations/union/' },
          activity: { marks: [{ at: 1.7, reach: 2 }, { at: 80.8 }] },
        },
      ],
    });
    expect(apart('undated').map(({ id }) => id)).toContain('associations-union');
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

  it('has an id of its own for every fact', () => {
    const ids = [...facts, ...view.apart.flatMap((group) => group.facts)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is there, without a drawing, for a registry without facts', () => {
    const [empty] = made(timelinePages(pageContext(registryOf({ ...emptyContent() }), 'ru')));
    expect(empty?.frame.href).toBe('/ru/timeline/');
    expect([empty?.lanes, empty?.decades]).toEqual([undefined, []]);
  });
});

describe('the drawing of the timeline', () => {
  const { lanes } = view;

  it('has a line for each partner and association of which something is dated, kind by kind', () => {
    const named = lanes?.groups.map((group) => [group.title.text, group.lanes.map(({ link }) => link.href)]);
    expect(named).toEqual([
      ['Twin cities', ['/en/partners/alpha/']],
      ['Associations', ['/en/associations/league/', '/en/associations/union/']],
    ]);
    expect(lanes?.silent?.links.map(({ href }) => href)).toEqual([
      '/en/partners/gamma/',
      '/en/partners/beta/',
    ]);
    expect(lanes?.more).toBeUndefined();
  });

  it('shows the documents and events of the strips of the home page', () => {
    const alpha = lanes?.groups[0]?.lanes[0]?.activity;
    expect(alpha?.marks.map(({ kind }) => kind).sort()).toEqual(['document', 'document', 'event']);
    expect(alpha?.label).toBe('2 documents, 1 event');
  });

  it('names few years, in their place on the line', () => {
    expect(lanes?.ticks).toEqual([
      { year: '2010', at: 34.6 },
      { year: '2020', at: 73.1 },
    ]);
  });

  it('shows the most active of very many, and leads to the rest', () => {
    const names = Array.from({ length: 160 }, (_, index) => `town-${String(index).padStart(3, '0')}`);
    const visits = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => [
        `${name}-${index}`,
        { date: `20${10 + index}`, partners: [name], cite: { record: ['news'] } },
      ]);
    const busy = names.slice(-20);
    const registry = smallRegistry({
      records: {
        partners: Object.fromEntries([...names, 'quiet'].map((name) => [name, {}])),
        events: Object.fromEntries(names.flatMap((name) => visits(name, busy.includes(name) ? 3 : 1))),
      },
    });
    const [page] = made(timelinePages(pageContext(registry, 'en')));
    const drawn = page?.lanes?.groups.flatMap((group) => group.lanes.map(({ link }) => link.href)) ?? [];
    expect(drawn).toHaveLength(48);
    for (const name of busy) expect(drawn).toContain(`/en/partners/${name}/`);
    expect(page?.lanes?.more).toEqual({
      href: '/en/partners/',
      text: 'These are the 48 most active of 160. All partners',
    });
    expect(page?.lanes?.silent?.links.map(({ href }) => href)).toEqual(['/en/partners/quiet/']);
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
