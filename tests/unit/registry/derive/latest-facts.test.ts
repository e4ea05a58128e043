import { describe, expect, it } from 'vitest';
import { latestFacts } from '../../../../src/registry/derive/latest-facts.ts';
import { registryOf } from '../content-builder.ts';

const registry = registryOf(
  {
    records: {
      partners: {
        alpha: {
          history: [
            { state: 'contact', date: '2018' },
            { state: 'established', agreement: 'treaty' },
          ],
        },
      },
      agreements: {
        treaty: { signed: '2019-05', parties: [{ side: 'home' }, { side: 'alpha' }] },
        plan: { signed: '2020', stage: 'planned' },
      },
      events: {
        visit: { date: '2020-01-05' },
        dropped: { date: '2020-02-05', state: 'cancelled' },
        doubted: { reported: '2020-01-04', state: 'unconfirmed' },
        undated: {},
        told: { reported: '2020-01-02' },
        'told-of-plan': { reported: '2020-01-03', state: 'planned' },
        future: { date: '2022', state: 'held' },
      },
      'legal-acts': {
        act: {
          history: [
            { state: 'adopted', date: '2017' },
            { state: 'not-in-force', date: '2027' },
          ],
        },
      },
    },
  },
  { asOf: '2021-01-01' },
);

describe('latestFacts', () => {
  it('gives what happened up to today, newest first, what a paper made only once', () => {
    expect(latestFacts(registry, 10).map(({ kind, date, id }) => `${kind} ${date} ${id}`)).toEqual([
      'event 2020-01-05 visit',
      'event 2020-01-04 doubted',
      'event 2020-01-02 told',
      'agreement 2019-05 treaty',
      'step 2018 alpha',
      'legal-act 2017 act',
    ]);
  });

  it('gives no more than asked for', () => {
    expect(latestFacts(registry, 1)).toHaveLength(1);
  });
});
