import type { LocalizedText } from '../../format/localized-text.ts';
import { eventsByKind, eventsByPartner, type EventCount } from '../../registry/derive/event-counts.ts';
import { yearFigures, type YearFigures } from '../../registry/derive/year-figures.ts';
import {
  PAPER_GROUPS,
  presentYear,
  reportYears,
  type YearlyReport,
} from '../../registry/derive/yearly-report.ts';
import type { Agreement } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, type LangText } from '../parts/text-view.ts';

/** A table of numbers in words of the page. */
export interface NumberTable {
  title: string;
  heads: { text: string; href?: string; isCurrent?: boolean }[];
  rows: { text: LangText; href?: string; values: string[]; isSum?: boolean }[];
  /** What the table leaves out. */
  remark?: string;
}

/** What a department is asked of a year, beside the year before and, where it has begun, the one after. */
export function figuresTable(ctx: PageContext, year: number): NumberTable {
  const { registry, locale, t, number } = ctx;
  const present = presentYear(registry);
  const withReport = reportYears(registry);
  const figures = [year - 1, year, year + 1]
    .filter((other) => other <= present)
    .map((other) => yearFigures(registry, other));
  const row = (text: string, say: (one: YearFigures) => string) => ({
    text: plain(text),
    values: figures.map(say),
  });
  const counted = (sure: number, perhaps: number) =>
    perhaps === 0 ? number(sure) : t('report.perhaps', { sure: number(sure), perhaps: number(perhaps) });
  return {
    title: t('report.figures'),
    heads: figures.map(({ year: other }) => ({
      text: other === present ? t('report.yearSoFar', { year: other }) : String(other),
      ...(other !== year && withReport.includes(other) && { href: route.report(locale, String(other)) }),
      isCurrent: other === year,
    })),
    rows: [
      row(t('report.figure.made'), ({ made, madePerhaps }) => counted(made, madePerhaps)),
      row(t('report.figure.changed'), ({ changed }) => number(changed)),
      row(t('report.figure.events'), ({ events, eventsPerhaps }) => counted(events, eventsPerhaps)),
      row(t('report.figure.partners'), ({ partners }) => number(partners)),
    ],
  };
}

/** The papers of a report group by group; each stands in one, so that they add up to all of them. */
export function totalsTable(ctx: PageContext, { papers, later, force, until }: YearlyReport): NumberTable {
  const { locale, t, number } = ctx;
  const date = ctx.date(until);
  const valuesOf = (group: readonly Agreement[]) =>
    [
      group.length,
      ...FORCE.map((one) => group.filter((agreement) => force.get(agreement) === one).length),
    ].map(number);
  return {
    title: t('report.totals', { date }),
    heads: [t('report.papers'), ...FORCE.map((one) => t(`report.force.${one}`))].map((text) => ({ text })),
    rows: [
      ...PAPER_GROUPS.filter((group) => papers[group].length > 0).map((group) => ({
        text: plain(t(`report.${group}`, { date })),
        ...(group === 'undated' && { href: route.filter(locale, 'agreements', 'year', 'undated') }),
        values: valuesOf(papers[group]),
      })),
      {
        text: plain(t('report.allPapers')),
        values: valuesOf([...force.keys()]),
        isSum: true,
      },
    ],
    ...(later.length > 0 && {
      remark: t('report.later', { date, count: t.count('count.agreements', later.length) }),
    }),
  };
}

const FORCE = ['inForce', 'unclear', 'notInForce'] as const;

/** The events of a report counted by kind and by partner; no table where there is no event. */
export function eventTables(ctx: PageContext, { events }: YearlyReport): NumberTable[] {
  const { registry, t, number } = ctx;
  const row = ({ events: count, participants }: EventCount<unknown>, text: LocalizedText) => ({
    text: ctx.text(text),
    values: [number(count), participants === undefined ? t('report.notCounted') : number(participants)],
  });
  const heads = [{ text: t('report.eventCount') }, { text: t('report.participantCount') }];
  return [
    {
      title: t('report.byKind'),
      heads,
      rows: eventsByKind(registry, events).map((count) => row(count, count.subject.label)),
    },
    {
      title: t('report.byPartner'),
      heads,
      rows: eventsByPartner(registry, events).map((count) => row(count, count.subject.data.name)),
    },
  ].filter(({ rows }) => rows.length > 0);
}
