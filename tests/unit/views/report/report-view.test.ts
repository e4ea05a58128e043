import { describe, expect, it } from 'vitest';
import { reportTable } from '../../../../src/export/report-table.ts';
import { reportYears, yearlyReport } from '../../../../src/registry/derive/yearly-report.ts';
import { statesInReport } from '../../../../src/views/report/report-state.ts';
import { reportIndexView, reportView } from '../../../../src/views/report/report-view.ts';
import { registryOf } from '../../registry/content-builder.ts';
import { pageContext } from '../../../../src/views/context.ts';

const parties = [{ side: 'home' }, { side: 'town' }];
const cite = { record: ['news'] };
const registry = registryOf({
  site: { report: { columns: ['title', 'group', 'term', 'state', 'participants'] } },
  records: {
    partners: { town: { verified: '2026-11-01' } },
    agreements: {
      short: { signed: '2015-05-22', term: 'P5Y', parties, verified: '2026-11-01', cite },
      renewing: {
        signed: '2015-06-01',
        term: 'P3Y',
        renewal: 'automatic',
        renewalTerm: 'P1Y',
        parties,
        verified: '2026-11-01',
        cite,
      },
      due: { signed: '2022-01-10', term: 'P5Y', parties, verified: '2020-02-02', cite },
      plan: { signed: '2023-10', term: '2023/2024', parties, verified: '2026-11-01', cite },
      untold: { signed: '2015-07-01', parties, cite },
    },
    events: {
      fair: { date: '2017-07-01', partners: ['town'], participants: 12, verified: '2026-11-01', cite },
    },
  },
});

describe('the page of a year', () => {
  it('tells what became of relations in the year, which has a report for that alone', () => {
    const ended = registryOf({
      records: { partners: { town: { history: [{ date: '2003', state: 'ended', cite: ['news'] }] } } },
    });
    const relations = reportView(pageContext(ended, 'en'), 2003).groups.find(({ id }) => id === 'relations');
    expect(relations?.cards.map(({ id, date, tags }) => [id, date, tags.at(-1)?.text])).toEqual([
      ['town', '2003', 'relations ended'],
    ]);
    expect(relations?.cards[0]?.sources?.length).toBe(1);
    expect(reportYears(ended)).toEqual([2003]);
  });

  const cards = (year: number, group: string, locale = 'en') =>
    reportView(pageContext(registry, locale), year)
      .groups.find(({ id }) => id === group)
      ?.cards.map(({ id, tags, tone }) => [id, tags.slice(1).map(({ text }) => text), tone]);

  it('tells the state of its closing day, and today’s where that is another', () => {
    expect(cards(2016, 'inForce')).toEqual([
      [
        'renewing',
        [
          'on 31\u00A0December 2016: within its stated term',
          'today: renews itself after its stated term; the sources do not say whether it was ended',
        ],
        'good',
      ],
      [
        'short',
        [
          'on 31\u00A0December 2016: within its stated term',
          'today: its stated term has ended; nothing is known of a renewal',
        ],
        'good',
      ],
    ]);
    expect(cards(2016, 'unclear')).toEqual([
      ['untold', ['concluded; whether it is in force today is not established'], 'neutral'],
    ]);
  });

  it('tells of a paper that ended what its term was', () => {
    expect(cards(2020, 'lapsed')).toEqual([
      ['short', ['5 years, until 22\u00A0May 2020', expect.stringContaining('has ended')], 'past'],
    ]);
  });

  it('tells of a term that ends with the year that this was its last day', () => {
    expect(cards(2024, 'lapsed')?.flat(2)).toContain('31\u00A0December 2024 was the last day of its term');
    expect(cards(2024, 'inForce')?.map(([id]) => id)).not.toContain('plan');
  });

  it('says of a year that runs up to which day it tells, and speaks of that day alone', () => {
    const view = reportView(pageContext(registry, 'ru'), 2026);
    expect(view.title).toBe('Отчёт за 2026 год, на 23\u00A0ноября 2026\u00A0г.');
    expect(view.remarks[0]).toBe('2026 год не окончен: отчёт доведён до 23\u00A0ноября 2026\u00A0г.');
    expect(view.groups.find(({ id }) => id === 'inForce')?.title).toBe(
      'Заключены раньше и действовали на 23\u00A0ноября 2026\u00A0г.',
    );
    expect(cards(2026, 'inForce', 'ru')?.flat(2).join(' ')).not.toContain('сегодня');
  });

  it('says so when nothing is known of a year', () => {
    expect(reportView(pageContext(registry, 'en'), 2019).remarks).toEqual([
      'The registry knows of no document that was concluded, changed or ended in this year, and of no event held in it.',
    ]);
    expect(reportView(pageContext(registry, 'en'), 2019).groups.map(({ id }) => id)).toEqual([
      'inForce',
      'unclear',
    ]);
    expect(reportView(pageContext(registry, 'en'), 2017).remarks).toEqual([]);
  });

  it('leaves out what is empty, and folds or counts what is no news', () => {
    const { groups } = reportView(pageContext(registry, 'en'), 2017);
    expect(groups.map(({ id, shown }) => [id, shown])).toEqual([
      ['events', undefined],
      ['inForce', undefined],
      ['unclear', 'folded'],
    ]);
  });

  it('says how many papers of the registry came later, which it counts nowhere', () => {
    const { totals } = reportView(pageContext(registry, 'en'), 2017);
    expect(totals.rows.at(-1)?.values).toEqual(['3', '2', '1', '0']);
    expect(totals.remark).toBe(
      'Dated after 31\u00A0December 2017, and so no part of this report: 2 documents.',
    );
    expect(reportView(pageContext(registry, 'en'), 2026).totals.remark).toBeUndefined();
  });

  it('puts the figures of the years beside it next to its own', () => {
    const { figures } = reportView(pageContext(registry, 'en'), 2016);
    expect(figures.heads).toEqual([
      { text: '2015', href: '/en/report/2015/', isCurrent: false },
      { text: '2016', isCurrent: true },
      { text: '2017', href: '/en/report/2017/', isCurrent: false },
    ]);
    expect(figures.rows.map(({ values }) => values)).toEqual([
      ['3', '0', '0'],
      ['0', '0', '0'],
      ['0', '0', '1'],
      ['1', '0', '1'],
    ]);
    expect(reportView(pageContext(registry, 'en'), 2026).figures.heads.map(({ text }) => text)).toEqual([
      '2025',
      '2026 to date',
    ]);
  });

  it('says of a doubtful year that it is one, among the figures too', () => {
    const doubtful = registryOf({
      records: {
        partners: { town: {} },
        agreements: { guess: { signed: '[2021..]', parties, cite } },
        events: { talks: { date: '2021?', partners: ['town'], cite } },
      },
    });
    const { figures, groups } = reportView(pageContext(doubtful, 'en'), 2021);
    expect(figures.rows.map(({ values }) => values[1])).toEqual([
      '0, perhaps 1 more',
      '0',
      '0, perhaps 1 more',
      '0',
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['perhapsMade', 'eventsPerhaps']);
  });
});

describe('the index of the reports', () => {
  const { care, anniversaries, careTitle } = reportIndexView(pageContext(registry, 'en'));
  const [expiring, pastTerm, unverified] = care;

  it('lists the years that have a report, and says how all others are, the present one too', () => {
    const { years, otherYears } = reportIndexView(pageContext(registry, 'en'));
    expect(years.map(({ text }) => text)).toEqual(['2024', '2023', '2022', '2020', '2017', '2015']);
    expect(otherYears).toMatch(/^The other years up to 23\u00A0November 2026 have no report: /u);
  });

  it('names terms that end soon with their end, and records not held against their sources', () => {
    expect(careTitle).toContain('23\u00A0November 2026');
    expect(expiring?.cards.map(({ id, tags }) => [id, tags[1]?.text])).toEqual([
      ['due', '5 years, until 10\u00A0January 2027'],
    ]);
    expect(unverified?.cards.map(({ id, tags }) => [id, tags.at(-1)?.text])).toEqual([
      ['untold', expect.stringMatching(/^Not /u)],
      ['due', 'Checked against its sources on 2\u00A0February 2020'],
    ]);
  });

  it('names papers whose term ran out, the last first, which are not those that end soon', () => {
    expect(pastTerm?.cards.map(({ id, tags }) => [id, tags[1]?.text])).toEqual([
      ['plan', expect.stringContaining('2024')],
      ['short', '5 years, until 22\u00A0May 2020'],
    ]);
  });

  it('names the coming round anniversaries', () => {
    expect(anniversaries.map(({ href, what }) => [href, what.text])).toEqual([
      ['/en/agreements/due/', '5 years'],
    ]);
  });
});

describe('the table of a year', () => {
  it('has the columns of the content, and the words of the page', () => {
    const { head, rows } = reportTable(pageContext(registry, 'en'), 2016);
    expect(head).toEqual(['Title', 'Section', 'Term', 'Status', 'Participants']);
    const [renewing] = registry.agreements.filter(({ id }) => id === 'renewing');
    if (!renewing) throw new Error('The registry has no such paper');
    expect(rows[0]).toEqual([
      'Title',
      'Concluded before and in force on 31\u00A0December 2016',
      '3 years, until 1\u00A0June 2018; renewed automatically, for 1 year each time',
      statesInReport(pageContext(registry, 'en'), renewing, yearlyReport(registry, 2016)).join('; '),
      '',
    ]);
    expect(reportTable(pageContext(registry, 'en'), 2017).rows[0]).toEqual([
      'Title',
      'Events of the year',
      '',
      'took place',
      '12',
    ]);
  });

  it('says of an event that only a report dates that it is the report', () => {
    const told = registryOf({ records: { events: { told: { reported: '2017-03-05', cite } } } });
    expect(reportTable(pageContext(told, 'ru'), 2017).rows[0]?.[1]).toBe(
      'сообщено 5\u00A0марта 2017\u00A0г.',
    );
  });
});
