import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content-builder.ts';

const steps = (...dates: (string | undefined)[]) =>
  dates.map((date) => ({ state: 'contact', date, cite: ['paper'] }));

describe('dates-in-order', () => {
  const found = (records: object) => findingsOf('dates-in-order', { records }).map(({ at }) => at);

  it('finds a step that came before the one above it', () => {
    expect(
      findingsOf('dates-in-order', { records: { partners: { a: { history: steps('2001', '1999-05') } } } }),
    ).toEqual([{ at: 'error partners/a.md history.1.date', values: { date: '1999-05', previous: '2001' } }]);
  });

  it('looks past undated and doubtful steps', () => {
    expect(found({ partners: { a: { history: steps('2001', undefined, '1991?', '1999') } } })).toEqual([
      'error partners/a.md history.3.date',
    ]);
  });

  it.each([
    [['2001', '2001-05']],
    [['2001-05', '2001']],
    [['2001', '1999?']],
    [['2001', '1999~']],
    [['2001/2003', '2002']],
    [['[2021..]', '2022']],
    [['2001-05-22', '2001-05-22']],
  ])('is silent where the order is possible: %o', (dates) => {
    expect(found({ partners: { a: { history: steps(...dates) } } })).toEqual([]);
  });

  it('knows the dates that come from agreements', () => {
    const history = [...steps('2020'), { state: 'established', agreement: 'treaty' }];
    const agreements = { treaty: { signed: '2015', parties: [{ side: 'home' }, { side: 'a' }] } };
    expect(found({ partners: { a: { history } }, agreements })).toEqual(['error partners/a.md history.1']);
  });

  it('puts the life of a paper after its signing', () => {
    const history = [{ state: 'in-force', date: '2014', cite: ['paper'] }];
    expect(found({ agreements: { a: { signed: '2015', history } } })).toEqual([
      'error agreements/a.md history.0.date',
    ]);
  });

  it('looks at the steps of legal acts', () => {
    const history = [
      { state: 'in-force', date: '2014' },
      { state: 'adopted', date: '2013' },
    ];
    expect(found({ 'legal-acts': { a: { history } } })).toEqual(['error legal-acts/a.md history.1.date']);
  });
});

describe('data-date-behind', () => {
  const found = (verified: string, dataDate: string) =>
    findingsOf('data-date-behind', { records: { partners: { a: { verified } } }, site: { dataDate } });

  it('finds data that are older than the latest check of an entry', () => {
    expect(found('2026-11-20', '2026-11-19')).toEqual([
      { at: 'warning site.yaml dataDate', values: { date: '2026-11-19', verified: '2026-11-20' } },
    ]);
  });

  it('is silent where the data are as new, and of a day that is yet to come', () => {
    expect(found('2026-11-20', '2026-11-20')).toEqual([]);
    expect(found('2099-01-01', '2026-11-19')).toEqual([]);
  });
});

describe('date-in-future', () => {
  const found = (records: object, asOf = '2020-06-15') =>
    findingsOf('date-in-future', { records, site: { dataDate: asOf } }, { asOf }).map(({ at }) => at);

  it.each([
    ['events/a.md date', { events: { a: { date: '2020-06-16' } } }],
    ['agreements/a.md signed', { agreements: { a: { signed: '2021' } } }],
    ['partners/a.md history.0.date', { partners: { a: { history: steps('2021') } } }],
    [
      'agreements/a.md history.0.date',
      { agreements: { a: { history: [{ state: 'in-force', date: '2021' }] } } },
    ],
  ])('is found at %s', (place, records) => {
    expect(found(records)).toEqual([`error ${place}`]);
  });

  it.each([
    [{ events: { a: { date: '2020-06-15' } } }],
    [{ events: { a: { date: '2020-06' } } }],
    [{ events: { a: { date: '2021?' } } }],
    [{ events: { a: { date: '2021', state: 'planned' } } }],
    [{ events: { a: { date: '2020-06-10/2020-06-20' } } }],
    [{ agreements: { a: { signed: '2021', stage: 'planned' } } }],
    [{ 'legal-acts': { a: { history: [{ state: 'not-in-force', date: '2021' }] } } }],
  ])('is silent about %o', (records) => {
    expect(found(records)).toEqual([]);
  });
});
