import { describe, expect, it } from 'vitest';
import { anniversaries } from '../../../../src/registry/derive/anniversaries.ts';
import { registryOf } from '../content-builder.ts';

const TREATY = { parties: [{ side: 'home' }, { side: 'alpha' }] };

function coming(
  records: Parameters<typeof registryOf>[0] & object,
  span = { from: '2026-11-23', months: 12 },
) {
  return anniversaries(registryOf(records), span).map(({ date, years, partner, agreement }) =>
    [date, years, partner?.id ?? agreement?.id].join(' '),
  );
}
const papers = (agreements: Record<string, object>) => ({ records: { partners: { alpha: {} }, agreements } });
const signed = (date: string, more: object = {}) => ({ ...TREATY, signed: date, ...more });

describe('anniversaries', () => {
  it('come soonest first, with the number of years', () => {
    expect(coming(papers({ b: signed('2012-05-22'), a: signed('2001-12-01') }))).toEqual([
      '2026-12-01 25 a',
      '2027-05-22 15 b',
    ]);
  });

  it('begin with the first day of the span', () => {
    expect(coming(papers({ today: signed('2021-11-23') }), { from: '2026-11-23', months: 1 })).toEqual([
      '2026-11-23 5 today',
    ]);
    expect(coming(papers({ passed: signed('2021-11-22') }), { from: '2026-11-23', months: 1 })).toEqual([]);
  });

  it('end with the last day of the span', () => {
    expect(coming(papers({ last: signed('2022-11-23'), later: signed('2022-11-24') }))).toEqual([
      '2027-11-23 5 last',
    ]);
  });

  it('do not begin with the signing itself', () => {
    const fresh = papers({ today: signed('2026-11-23'), soon: signed('2026-12'), year: signed('2026') });
    expect(coming(fresh)).toEqual([]);
  });

  it('keep 29 February in its month', () => {
    const leap = papers({ leap: signed('2008-02-29') });
    expect(coming(leap, { from: '2023-01-01', months: 3 })).toEqual(['2023-02-28 15 leap']);
    expect(coming(leap, { from: '2028-01-01', months: 3 })).toEqual(['2028-02-29 20 leap']);
  });

  it('are as exact as the date itself', () => {
    expect(coming(papers({ month: signed('2012-05'), year: signed('2006') }))).toEqual([
      '2026 20 year',
      '2027-05 15 month',
    ]);
  });

  it('are kept of round years alone, however exact the date is', () => {
    expect(
      coming(papers({ day: signed('2013-05-22'), month: signed('2013-05'), year: signed('2013') })),
    ).toEqual([]);
  });

  it('are not kept of dates in doubt, of plans and of papers that are over', () => {
    const none = {
      doubtful: signed('2012?'),
      about: signed('2012~'),
      span: signed('2012/2013'),
      plan: signed('2012', { stage: 'planned' }),
      over: signed('2012-05-22', { history: [{ state: 'terminated', cite: ['paper'] }] }),
      expired: signed('2012-05-22', { history: [{ state: 'expired', cite: ['paper'] }] }),
      'run-out': signed('2012-05-22', { term: 'P3Y' }),
    };
    expect(coming(papers(none))).toEqual([]);
  });

  it('name a relation that a paper established once, and one that ended not at all', () => {
    const established = { state: 'established', agreement: 'treaty' };
    expect(
      coming({
        records: {
          partners: {
            alpha: { history: [established] },
            beta: { history: [{ state: 'established', date: '2001-12-24' }] },
            gamma: { history: [{ state: 'established', date: '2002' }, { state: 'ended' }] },
          },
          agreements: { treaty: signed('2012-05-22') },
        },
      }),
    ).toEqual(['2026-12-24 25 beta', '2027-05-22 15 treaty']);
  });
});
