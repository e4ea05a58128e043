import { describe, expect, it } from 'vitest';
import {
  eventsByKind,
  expiringUntil,
  reportYears,
  yearlyReport,
} from '../../../../src/registry/derive/yearly-report.ts';
import { registryOf } from '../content-builder.ts';

const home = { side: 'home' };
const parties = [home, { side: 'town' }];
const cite = { record: ['news'] };
const registry = registryOf(
  {
    records: {
      sources: { news: {} },
      partners: { town: {} },
      agreements: {
        dated: { signed: '2019-03-01', term: 'open-ended', parties, cite },
        'year-only': { signed: '2019', term: 'P2Y', parties, cite },
        guessed: { signed: '2019?', term: 'open-ended', parties, cite },
        undated: { parties, cite },
        'no-term': { signed: '2018-05-05', parties, cite },
        'runs-out': { signed: '2017-06-01', term: 'P3Y', parties, cite },
        replacing: { signed: '2020-02-02', term: 'open-ended', replaces: ['dated'], parties, cite },
        ended: {
          signed: '2010-01-01',
          term: 'open-ended',
          history: [{ date: '2019-09-09', state: 'terminated', cite: ['news'] }],
          parties,
          cite,
        },
        planned: { stage: 'planned', signed: '2019-08-08', parties, cite },
      },
      events: {
        fair: { date: '2019-07-01', state: 'held', partners: ['town'], participants: 12, cite },
        called: { date: '2019-07-02', state: 'cancelled', partners: ['town'], cite },
        later: { date: '2020-07-01', state: 'held', partners: ['town'], cite },
      },
    },
  },
  { asOf: '2021-01-15' },
);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

describe('yearlyReport(registry, year)', () => {
  const report = yearlyReport(registry, 2019);

  it('lists as made what was certainly signed in the year', () => {
    expect(ids(report.made)).toEqual(['dated', 'year-only']);
  });

  it('lists as ended what a source or the term ended in the year', () => {
    expect(ids(report.lapsed)).toEqual(['ended']);
    expect(ids(yearlyReport(registry, 2020).lapsed)).toEqual(['runs-out']);
  });

  it('lists as changed what a paper of the year replaced', () => {
    expect(ids(report.changed)).toEqual([]);
    expect(ids(yearlyReport(registry, 2020).changed)).toEqual(['dated']);
  });

  it('lists as in force at the end what still ran on the last day', () => {
    expect(ids(report.inForce)).toEqual(['dated', 'runs-out', 'year-only']);
    expect(ids(yearlyReport(registry, 2018).inForce)).toEqual(['ended', 'runs-out']);
  });

  it('keeps apart what has no certain date or no term', () => {
    expect(ids(report.notEstablished)).toEqual(['guessed', 'no-term', 'undated']);
  });

  it('counts the events that were held', () => {
    expect(ids(report.events)).toEqual(['fair']);
    expect(eventsByKind(registry, report)).toEqual([
      expect.objectContaining({ events: 1, participants: 12 }),
    ]);
  });
});

describe('reportYears(registry)', () => {
  it('runs from the year of the registry back to the first certain date', () => {
    expect(reportYears(registry).at(0)).toBe(2021);
    expect(reportYears(registry).at(-1)).toBe(2010);
  });
});

describe('expiringUntil(registry, day)', () => {
  it('names the papers whose term ends until then', () => {
    expect(ids(expiringUntil(registry, '2021-12-31'))).toEqual(['year-only']);
    expect(ids(expiringUntil(registry, '2021-02-01'))).toEqual([]);
  });
});
