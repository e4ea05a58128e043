import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../src/registry/build-registry.ts';
import { AS_OF, content, registryOf, type Parts } from './content-builder.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('buildRegistry', () => {
  it('finds nothing wrong with content that is in order', () => {
    const { findings } = buildRegistry(content({ records: { sources: { news: {} } } }), { asOf: AS_OF });
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['orphan-source sources/news.yaml']);
  });

  it('links references both ways', () => {
    const registry = registryOf(LINKED);
    const [partner] = registry.partners;
    expect(ids(partner?.agreements ?? [])).toEqual(['new-treaty', 'old-treaty', 'undated-treaty']);
    expect(ids(partner?.events ?? [])).toEqual(['late', 'early']);
    expect(partner?.agreements[0]?.partners[0]).toBe(partner);
    expect(partner?.citationsOf['record']?.[0]?.record).toBe(
      registry.sources.find(({ id }) => id === 'paper'),
    );
    expect(ids(registry.agreements.find(({ id }) => id === 'old-treaty')?.events ?? [])).toEqual(['early']);
  });

  it('drops a reference to nothing and keeps the record', () => {
    const registry = registryOf({
      records: {
        partners: {
          alpha: {
            kind: 'no-kind',
            areas: ['sport', 'no-area'],
            history: [{ state: 'contact', agreement: 'none' }],
          },
        },
        agreements: {
          treaty: { kind: 'no-kind', parties: [{ side: 'home' }, { side: 'nobody' }], basedOn: ['none'] },
        },
        events: {
          visit: { partners: ['alpha', 'nobody'], agreements: ['none'], cite: { record: ['no-source'] } },
        },
      },
    });
    expect(registry.partners[0]?.kind.id).toBe('no-kind');
    expect(ids(registry.partners[0]?.areas ?? [])).toEqual(['sport']);
    expect(registry.partners[0]?.steps[0]?.agreement).toBeUndefined();
    expect(registry.agreements[0]?.parties).toEqual([{}]);
    expect(ids(registry.events[0]?.partners ?? [])).toEqual(['alpha']);
    expect(registry.events[0]?.citationsOf).toEqual({ record: [] });
  });

  it('takes a reference that is given twice for one', () => {
    const events = { visit: { partners: ['alpha', 'alpha'] } };
    const registry = registryOf({ records: { partners: { alpha: {} }, events } });
    expect(ids(registry.events[0]?.partners ?? [])).toEqual(['alpha']);
    expect(ids(registry.partners[0]?.events ?? [])).toEqual(['visit']);
  });

  it('lists partners by direction and kind as the vocabularies order them, then by id', () => {
    const registry = registryOf({
      records: { partners: { gamma: {}, beta: { kind: 'neighbour' }, alpha: {} } },
    });
    expect(ids(registry.partners)).toEqual(['alpha', 'gamma', 'beta']);
  });

  it('lists agreements and events newest first and undated ones last', () => {
    const registry = registryOf(LINKED);
    expect(ids(registry.agreements)).toEqual(['new-treaty', 'old-treaty', 'undated-treaty']);
    expect(ids(registry.events)).toEqual(['late', 'early']);
  });

  it('lists legal acts by kind, then by date', () => {
    const acts = {
      b: { kind: 'charter', date: '1990' },
      c: { kind: 'treaty', date: '2001' },
      a: { kind: 'treaty', date: '2002' },
    };
    expect(ids(registryOf({ records: { 'legal-acts': acts } }).legalActs)).toEqual(['c', 'a', 'b']);
  });

  it('lists a constitution before the laws of its jurisdiction, and acts out of force last', () => {
    const state = { ru: 'Страна', en: 'State' };
    const region = { ru: 'Край', en: 'Region' };
    const acts = {
      over: { kind: 'treaty', date: '1985', history: [{ state: 'not-in-force', date: '2000' }] },
      charter: { kind: 'charter', date: '2007' },
      'region-law': { kind: 'regional-law', date: '2002', jurisdiction: region },
      'region-constitution': { kind: 'constitution', date: '1992', jurisdiction: region },
      law: { kind: 'federal-law', date: '1999', jurisdiction: state },
      constitution: { kind: 'constitution', date: '1993', jurisdiction: state },
    };
    expect(ids(registryOf({ records: { 'legal-acts': acts } }).legalActs)).toEqual([
      'constitution',
      'law',
      'region-constitution',
      'region-law',
      'charter',
      'over',
    ]);
  });

  it('gathers under a direction its kinds, partners, papers, associations and events', () => {
    const [abroad, near] = registryOf({
      records: {
        ...LINKED.records,
        associations: { union: {}, league: { scope: 'national' } },
        events: { congress: { associations: ['union'] }, signing: { agreements: ['old-treaty'] }, other: {} },
      },
    }).directions;
    expect(ids(abroad?.partnerKinds ?? [])).toEqual(['twin']);
    expect(ids(abroad?.partners ?? [])).toEqual(['alpha']);
    expect(ids(abroad?.agreements ?? [])).toEqual(['new-treaty', 'old-treaty', 'undated-treaty']);
    expect(ids(abroad?.associations ?? [])).toEqual(['union']);
    expect(ids(abroad?.events ?? [])).toEqual(['congress', 'signing']);
    expect(near?.events).toEqual([]);
  });

  it('gathers under a topic the records and declared groups that name it', () => {
    const registry = registryOf({
      site: {
        declared: [{ collection: 'partners', count: 3, named: false, areas: ['sport'], cite: ['paper'] }],
      },
      records: {
        partners: { alpha: { areas: ['sport'], exchangeForms: ['concerts'] } },
        agreements: { treaty: { areas: ['sport'] } },
        events: { visit: { areas: ['culture'] } },
      },
    });
    const [sport, culture] = registry.areas;
    expect([sport?.partners.length, sport?.agreements.length, sport?.events.length]).toEqual([1, 1, 0]);
    expect(sport?.declared[0]?.count).toBe(3);
    expect(ids(culture?.events ?? [])).toEqual(['visit']);
    expect(ids(registry.exchangeForms[0]?.partners ?? [])).toEqual(['alpha']);
  });

  it('keeps former ids', () => {
    const registry = registryOf({ records: { partners: { alpha: { formerIds: ['older', 'oldest'] } } } });
    expect(registry.formerIds).toEqual([
      { collection: 'partners', from: 'older', to: 'alpha' },
      { collection: 'partners', from: 'oldest', to: 'alpha' },
    ]);
  });

  it('gives the same lists whatever the order of the files', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dates = fc.constantFrom('2001', '2001-05', '2001-05-04', '1999?', undefined);
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 6, maxLength: 6 }),
        fc.shuffledSubarray(names, { minLength: 6 }),
        (signed, order) => {
          const build = (list: readonly string[]) =>
            registryOf({
              records: {
                agreements: Object.fromEntries(
                  list.map((id) => [id, { signed: signed[names.indexOf(id)], parties: [{ side: 'home' }] }]),
                ),
              },
            });
          expect(ids(build(order).agreements)).toEqual(ids(build(names).agreements));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('builds ten thousand linked records within three seconds', () => {
    const count = 3400;
    const many = <T>(make: (index: number) => T) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, make(index)]));
    const large = content();
    const [partner, agreement, event] = [
      content({ records: { partners: { x: {} } } }).records.partners[0],
      content({ records: { agreements: { x: { signed: '2001' } } } }).records.agreements[0],
      content({ records: { events: { x: { date: '2001' } } } }).records.events[0],
    ];
    if (!partner || !agreement || !event) throw new Error('the builder gave no record');
    const records = {
      ...large.records,
      partners: Object.values(many((index) => ({ ...partner, id: `r${index}` }))),
      agreements: Object.values(
        many((index) => ({
          ...agreement,
          id: `r${index}`,
          data: {
            ...agreement.data,
            parties: [{ side: 'home' }, { side: `r${index}` }],
            ...(index > 0 && { basedOn: [`r${index - 1}`] }),
          },
        })),
      ),
      events: Object.values(
        many((index) => ({ ...event, id: `r${index}`, data: { ...event.data, partners: [`r${index}`] } })),
      ),
    };
    const start = performance.now();
    const { registry } = buildRegistry({ ...large, records }, { asOf: AS_OF });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(registry.agreements[0]?.chain).toHaveLength(count);
  });
});

const LINKED = {
  records: {
    partners: { alpha: {} },
    agreements: {
      'undated-treaty': { parties: [{ side: 'home' }, { side: 'alpha' }] },
      'old-treaty': { signed: '1999', parties: [{ side: 'home' }, { side: 'alpha' }] },
      'new-treaty': { signed: '2015-05-22', parties: [{ side: 'home' }, { side: 'alpha' }] },
    },
    events: {
      early: { date: '2001', partners: ['alpha'], agreements: ['old-treaty'] },
      late: { reported: '2003', partners: ['alpha'] },
    },
  },
} satisfies Parts;
