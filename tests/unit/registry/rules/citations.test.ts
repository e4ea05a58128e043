import { describe, expect, it } from 'vitest';
import { both, findingsOf } from '../content-builder.ts';

const NO_CITE = { cite: undefined };

describe('uncited', () => {
  const found = (records: object) => findingsOf('uncited', { records }).map(({ at }) => at);
  const document = (authentic: boolean) => ({
    documents: [{ url: 'https://example.org/a.pdf', lang: 'ru', authentic, title: both('T') }],
  });

  it.each([
    ['partners/a.md kind', { partners: { a: NO_CITE } }],
    [
      'partners/a.md history.0',
      { partners: { a: { cite: { kind: ['paper'] }, history: [{ state: 'contact' }] } } },
    ],
    ['agreements/a.md', { agreements: { a: NO_CITE } }],
    ['agreements/a.md signed', { agreements: { a: { cite: { title: ['paper'] }, signed: '2015' } } }],
    ['agreements/a.md signed', { agreements: { a: { ...NO_CITE, signed: '2015', ...document(false) } } }],
    ['agreements/a.md term', { agreements: { a: { cite: { title: ['paper'] }, term: 'P5Y' } } }],
    [
      'agreements/a.md history.0',
      { agreements: { a: { cite: { title: ['paper'] }, history: [{ state: 'in-force' }] } } },
    ],
    ['associations/a.md membership', { associations: { a: NO_CITE } }],
    [
      'associations/a.md founded',
      { associations: { a: { cite: { membership: ['paper'] }, founded: '2004' } } },
    ],
    ['legal-acts/a.md date', { 'legal-acts': { a: { ...NO_CITE, date: '2003' } } }],
    ['legal-acts/a.md history.0', { 'legal-acts': { a: { ...NO_CITE, history: [{ state: 'adopted' }] } } }],
    ['events/a.md state', { events: { a: NO_CITE } }],
    ['events/a.md date', { events: { a: { cite: { title: ['paper'] }, date: '2015' } } }],
    ['events/a.md reported', { events: { a: { cite: { title: ['paper'] }, reported: '2015' } } }],
  ])('is found at %s', (place, records) => {
    expect(found(records)).toEqual([`error ${place}`]);
  });

  it.each([
    [
      'the whole record',
      { partners: { a: { cite: { record: ['paper'] }, history: [{ state: 'contact' }] } } },
    ],
    ['the field', { agreements: { a: { cite: { signed: ['paper'] }, signed: '2015' } } }],
    [
      'the step',
      { partners: { a: { cite: { kind: ['paper'] }, history: [{ state: 'contact', cite: ['news'] }] } } },
    ],
    [
      'its key',
      {
        partners: {
          a: { cite: { kind: ['paper'], k: ['news'] }, history: [{ key: 'k', state: 'contact' }] },
        },
      },
    ],
    [
      'the agreement that made the step',
      {
        partners: { a: { ...NO_CITE, history: [{ state: 'established', agreement: 't' }] } },
        agreements: { t: { parties: [{ side: 'home' }, { side: 'a' }] } },
      },
    ],
    [
      'the history as a whole',
      { partners: { a: { cite: { kind: ['paper'], history: ['news'] }, history: [{ state: 'contact' }] } } },
    ],
    ['its declarer', { partners: { a: { ...NO_CITE, declaredBy: ['paper'] } } }],
    [
      'its own authentic text',
      { agreements: { a: { ...NO_CITE, signed: '2015', term: 'P5Y', ...document(true) } } },
    ],
  ])('is silent where the source is that of %s', (_, records) => {
    expect(found(records)).toEqual([]);
  });
});

describe('cite-of-unknown-field', () => {
  it('is found at the key, with the nearest field', () => {
    const agreements = { a: { signed: '2015', cite: { record: ['paper'], singed: ['paper'] } } };
    expect(findingsOf('cite-of-unknown-field', { records: { agreements } })).toEqual([
      {
        at: 'error agreements/a.md cite.singed',
        values: { name: 'singed', of: 'record', suggestion: 'signed' },
      },
    ]);
  });

  it('knows fields, keys of steps and the record as a whole', () => {
    const a = {
      history: [{ key: 'first-visit', state: 'contact' }],
      cite: { 'first-visit': ['paper'], name: ['paper'] },
    };
    expect(findingsOf('cite-of-unknown-field', { records: { partners: { a, b: {} } } })).toEqual([]);
  });
});

describe('cite-of-unshown-field', () => {
  it('is found at a field about the record, and at no other', () => {
    const events = { a: { cite: { record: ['paper'], title: ['paper'], verified: ['paper'] } } };
    expect(findingsOf('cite-of-unshown-field', { records: { events } })).toEqual([
      { at: 'warning events/a.md cite.verified', values: { name: 'verified' } },
    ]);
  });
});

describe('accounts-field', () => {
  const partner = (field: string) => ({
    partners: {
      a: {
        history: [{ key: 'first-visit', state: 'contact' }],
        accounts: [{ field, says: both('S.'), cite: ['paper'] }],
      },
    },
  });

  it('is found at the field', () => {
    expect(findingsOf('accounts-field', { records: partner('sinse') })).toEqual([
      {
        at: 'error partners/a.md accounts.0.field',
        values: { name: 'sinse', suggestion: 'since', computed: 'state, since' },
      },
    ]);
  });

  it.each(['kind', 'state', 'since', 'first-visit'])('knows %s', (field) => {
    expect(findingsOf('accounts-field', { records: partner(field) })).toEqual([]);
  });
});

describe('orphan-source', () => {
  it('warns of a source that nothing cites', () => {
    const found = findingsOf('orphan-source', {
      records: { events: { a: { cite: { record: ['paper'] } } } },
    });
    expect(found).toEqual([{ at: 'warning sources/news.yaml', values: { id: 'news' } }]);
  });
});

describe('declared-count', () => {
  const declared = (named: boolean, count: number) => ({
    site: { declared: [{ collection: 'partners', count, named, cite: ['paper'] }] },
    records: { partners: { a: { declaredBy: ['paper'] }, b: { declaredBy: ['paper'] }, c: {} } },
  });

  it.each([1, 3])('warns when a source names 2 and counts %d', (count) => {
    expect(findingsOf('declared-count', declared(true, count))).toEqual([
      {
        at: 'warning site.yaml declared.0.count',
        values: { count, listed: 2, collection: 'partners', source: 'paper' },
      },
    ]);
  });

  it('is silent when the numbers agree or the source names nobody', () => {
    expect(findingsOf('declared-count', declared(true, 2))).toEqual([]);
    expect(findingsOf('declared-count', declared(false, 12))).toEqual([]);
  });
});
