import { describe, expect, it } from 'vitest';
import { expiringUntil, unverifiedSince } from '../../../../src/registry/derive/due-care.ts';
import { eventsByKind, eventsByPartner } from '../../../../src/registry/derive/event-counts.ts';
import { yearFigures } from '../../../../src/registry/derive/year-figures.ts';
import { PAPER_GROUPS, reportYears, yearlyReport } from '../../../../src/registry/derive/yearly-report.ts';
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
        'one-of-two-days': { date: '[2019-08-26,2019-08-27]', state: 'held', partners: ['town'], cite },
        'in-the-tens': { date: '201X', state: 'held', partners: ['town'], cite },
      },
    },
  },
  { asOf: '2021-01-15' },
);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

describe('yearlyReport(registry, year)', () => {
  const report = yearlyReport(registry, 2019);

  it('lists as made what was certainly signed in the year', () => {
    expect(ids(report.papers.made)).toEqual(['dated', 'year-only']);
  });

  it('lists as ended what a source or the term ended in the year', () => {
    expect(ids(report.papers.lapsed)).toEqual(['ended']);
    expect(ids(yearlyReport(registry, 2020).papers.lapsed)).toEqual(['runs-out']);
  });

  it('lists as changed what a paper of the year replaced', () => {
    expect(ids(report.papers.changed)).toEqual([]);
    expect(ids(yearlyReport(registry, 2020).papers.changed)).toEqual(['dated']);
  });

  it('lists as in force at the end what still ran on the last day', () => {
    const inForce = ({ force }: typeof report) =>
      ids([...force].filter(([, on]) => on === 'inForce').map(([paper]) => paper));
    expect(inForce(report)).toEqual(['dated', 'runs-out', 'year-only']);
    expect(ids(report.papers.inForce)).toEqual(['runs-out']);
    expect(inForce(yearlyReport(registry, 2018))).toEqual(['ended', 'runs-out']);
  });

  it('keeps apart what has no certain date or no term', () => {
    expect(ids(report.papers.perhapsMade)).toEqual(['guessed']);
    expect(ids(report.papers.unclear)).toEqual(['no-term']);
    expect(ids(report.papers.undated)).toEqual(['undated']);
  });

  it('leaves out what came later, and keeps apart what is only planned', () => {
    expect(ids(report.later)).toEqual(['replacing']);
    expect(ids([...report.force.keys()])).not.toContain('replacing');
    expect(ids(PAPER_GROUPS.flatMap((group) => report.papers[group]))).not.toContain('replacing');
    expect(ids(report.papers.notConcluded)).toEqual(['planned']);
  });

  it('counts the events that were held', () => {
    expect(ids(report.events)).toEqual(['fair', 'one-of-two-days']);
    expect(eventsByKind(registry, report.events)).toEqual([
      expect.objectContaining({ events: 2, participants: 12 }),
    ]);
    expect(
      eventsByPartner(registry, report.events).map(({ subject, events }) => [subject.id, events]),
    ).toEqual([['town', 2]]);
  });

  it('keeps apart an event of which only the decade is known', () => {
    expect(ids(report.eventsPerhaps)).toEqual(['in-the-tens']);
    expect(ids(yearlyReport(registry, 2009).eventsPerhaps)).toEqual([]);
  });
});

describe('the closing day of a report', () => {
  const paper = (fields: object) =>
    registryOf(
      { records: { partners: { town: {} }, agreements: { treaty: { parties, cite, ...fields } } } },
      { asOf: '2021-06-15' },
    );
  const groups = (fields: object, year: number) => {
    const report = yearlyReport(paper(fields), year);
    const [treaty] = paper(fields).agreements;
    const found = [
      ...PAPER_GROUPS.filter((name) => report.papers[name].length > 0),
      ...(report.later.length > 0 ? ['later'] : []),
    ];
    const [state, force] = [report.states, report.force].map(
      (told) => [...told].find(([{ id }]) => id === treaty?.id)?.[1],
    );
    return [[found.join(' '), force].filter(Boolean).join(', '), state];
  };
  const ENDED = { history: [{ state: 'terminated', date: '2015-05-05', cite: ['news'] }] };
  const ENDED_SOMETIME = { history: [{ state: 'terminated', cite: ['news'] }] };

  it.each([
    [
      'open-ended, ended later',
      { signed: '2010-01-01', term: 'open-ended', ...ENDED },
      2012,
      'inForce, inForce',
      'open-ended',
    ],
    [
      'open-ended, ended before',
      { signed: '2010-01-01', term: 'open-ended', ...ENDED },
      2016,
      'over, notInForce',
      'terminated',
    ],
    [
      'ended on a day unknown',
      { signed: '2010-01-01', term: 'open-ended', ...ENDED_SOMETIME },
      2016,
      'unclear, unclear',
      undefined,
    ],
    [
      'ended on a day unknown, today',
      { signed: '2010-01-01', term: 'open-ended', ...ENDED_SOMETIME },
      2021,
      'over, notInForce',
      'terminated',
    ],
    [
      'undated, but ended before',
      { term: 'open-ended', ...ENDED },
      2016,
      'undated, notInForce',
      'terminated',
    ],
    ['undated, of a term that is over', { term: '2012/2014' }, 2016, 'undated, notInForce', 'term-over'],
    [
      'undated, of a term that is over in the year',
      { term: '2012/2014' },
      2014,
      'lapsed, notInForce',
      undefined,
    ],
    ['undated, of a term that runs', { term: '2012/2014' }, 2013, 'undated, unclear', undefined],
    [
      'signed some time before',
      { signed: '[..2015]', term: 'open-ended' },
      2013,
      'unclear, unclear',
      undefined,
    ],
    [
      'signed some time before the day',
      { signed: '[..2015]', term: 'open-ended' },
      2016,
      'inForce, inForce',
      'open-ended',
    ],
    [
      'a term that renews itself',
      { signed: '2010-01-01', term: 'P5Y', renewal: 'automatic' },
      2017,
      'inForce, inForce',
      'term-renewed',
    ],
    [
      'a term that ends with the year',
      { signed: '2010-12-31', term: 'P5Y' },
      2015,
      'lapsed, notInForce',
      'in-term',
    ],
    [
      'a term that is to end in this year',
      { signed: '2016-12-01', term: 'P5Y' },
      2021,
      'inForce, inForce',
      'in-term',
    ],
    [
      'a term that has ended in this year',
      { signed: '2016-02-01', term: 'P5Y' },
      2021,
      'lapsed, notInForce',
      'term-over',
    ],
    [
      'a term that may have ended',
      { signed: '2016', term: 'P5Y' },
      2021,
      'unclear, unclear',
      'term-uncertain',
    ],
    [
      'terminated before its term ended',
      { signed: '2013-01-01', term: 'P5Y', ...ENDED },
      2018,
      'over, notInForce',
      'terminated',
    ],
    [
      'in force after its term, as a source says',
      { signed: '2005-01-01', term: 'P5Y', history: [{ state: 'in-force', date: '2012', cite: ['news'] }] },
      2013,
      'inForce, inForce',
      'in-force',
    ],
    [
      'signed in a year that is in doubt',
      { signed: '2020~', term: 'open-ended' },
      2016,
      'unclear, unclear',
      undefined,
    ],
    ['signed in doubt, but long after', { signed: '2020~', term: 'open-ended' }, 2012, 'later', undefined],
    [
      'signed about a day of the year',
      { signed: '2019-12-01~', term: 'open-ended' },
      2019,
      'made, inForce',
      'open-ended',
    ],
    [
      'signed about its last days',
      { signed: '2019-12-02~', term: 'open-ended' },
      2019,
      'perhapsMade, unclear',
      undefined,
    ],
    [
      'signed about a day of the year after',
      { signed: '2019-12-01~', term: 'open-ended' },
      2018,
      'later',
      undefined,
    ],
    ['signed about a month of the year', { signed: '2019-11~' }, 2019, 'made, unclear', 'term-unknown'],
    ['signed about its last month', { signed: '2019-12~' }, 2019, 'perhapsMade, unclear', undefined],
    [
      'signed perhaps on a day of the year',
      { signed: '2019-06-01?' },
      2019,
      'perhapsMade, unclear',
      undefined,
    ],
    ['planned for a day after', { stage: 'planned', signed: '2020-01-01' }, 2019, 'later', undefined],
    ['signed after the day', { signed: '2020-01-01', term: 'open-ended' }, 2019, 'later', undefined],
  ])('finds a paper %s', (_, fields, year, found, state) => {
    expect(groups(fields, year)).toEqual([found, state]);
  });

  it('is the day of the registry while the year runs', () => {
    const now = yearlyReport(paper({}), 2021);
    expect([now.until, now.isFinished]).toEqual(['2021-06-15', false]);
    const past = yearlyReport(paper({}), 2020);
    expect([past.until, past.isFinished]).toEqual(['2020-12-31', true]);
  });

  it('does not take a paper that is only planned for a change', () => {
    const planned = registryOf({
      records: {
        partners: { town: {} },
        agreements: {
          treaty: { signed: '2010', term: 'open-ended', parties, cite },
          next: { stage: 'planned', signed: '2015', replaces: ['treaty'], parties, cite },
        },
      },
    });
    expect(yearlyReport(planned, 2015).papers.changed).toEqual([]);
  });
});

describe('the events of a report', () => {
  it('are perhaps those of the year where they are not confirmed, which is enough for a report', () => {
    const doubted = registryOf({
      records: { events: { fair: { cite, reported: '2019-04-02', state: 'unconfirmed' } } },
    });
    const { events, eventsPerhaps } = yearlyReport(doubted, 2019);
    expect([ids(events), ids(eventsPerhaps), reportYears(doubted)]).toEqual([[], ['fair'], [2019]]);
    expect(yearFigures(doubted, 2019)).toMatchObject({ events: 0, eventsPerhaps: 1 });
  });

  const of = (date: string | undefined, year: number) => {
    const { events, eventsPerhaps, eventsUndated } = yearlyReport(
      registryOf({ records: { events: { fair: { cite, ...(date && { date }) } } } }),
      year,
    );
    if (events.length > 0) return 'events';
    return eventsPerhaps.length > 0 ? 'perhaps' : eventsUndated.length > 0 ? 'undated' : 'none';
  };

  it.each([
    ['2019-12-30/2020-01-03', 2019, 'events'],
    ['2019-12-30/2020-01-03', 2020, 'none'],
    ['2019?', 2019, 'perhaps'],
    ['2019?', 2020, 'none'],
    ['2019-06-01~', 2019, 'events'],
    ['2019-12~', 2019, 'perhaps'],
    ['[..2019]', 2019, 'perhaps'],
    ['[..2019]', 2018, 'none'],
    ['[2019..]', 2018, 'none'],
    ['[2018..2019]', 2018, 'perhaps'],
    [undefined, 2018, 'undated'],
  ])('of %s in %i: %s', (date, year, found) => {
    expect(of(date, year)).toBe(found);
  });
});

describe('reportYears(registry)', () => {
  it('names the years in which something was made, changed, ended or held, and no other', () => {
    expect(reportYears(registry)).toEqual([2020, 2019, 2018, 2017, 2010]);
  });

  it('leaps over the centuries between a first event and the next thing known', () => {
    const old = registryOf({
      records: {
        events: { relics: { date: '0836', cite }, visit: { date: '2016-03-02/2016-03-04', cite } },
      },
    });
    expect(reportYears(old)).toEqual([2016, 836]);
  });

  it.each([
    ['../2019', [2019]],
    ['[..2019]', [2019]],
    ['1950?', [1950]],
    ['195X', []],
    ['2027-03', []],
  ])('of an event dated %s are those under which the list shows it: %j', (date, years) => {
    expect(reportYears(registryOf({ records: { events: { fair: { date, cite } } } }))).toEqual(years);
  });

  it('are those of which a report has something to tell, and no other', () => {
    const years = reportYears(registry);
    for (let year = 2000; year <= 2020; year += 1) {
      const { papers, events } = yearlyReport(registry, year);
      const news = [papers.made, papers.perhapsMade, papers.changed, papers.lapsed, events].flat();
      expect(years.includes(year), String(year)).toBe(news.length > 0);
    }
  });
});

describe('expiringUntil(registry, day)', () => {
  it('names the papers whose term ends until then', () => {
    expect(ids(expiringUntil(registry, '2021-12-31'))).toEqual(['year-only']);
    expect(ids(expiringUntil(registry, '2021-02-01'))).toEqual([]);
  });
});

describe('unverifiedSince(registry, day)', () => {
  it('names records of every kind, the never verified first, then the oldest', () => {
    const verified = (day: string) => ({ verified: day, cite });
    const old = registryOf({
      records: {
        partners: { fresh: verified('2026-11-01'), stale: verified('2025') },
        agreements: { never: { cite } },
        events: { ancient: verified('2020-02-02') },
        'legal-acts': { edge: verified('2026-01-01') },
      },
    });
    expect(unverifiedSince(old, '2026-01-01').map(({ id }) => id)).toEqual(['never', 'ancient', 'stale']);
  });
});
