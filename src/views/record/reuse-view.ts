import type { LinkedRecord } from '../../registry/linked-record.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { FrameView } from '../frame/frame-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import type { LangText } from '../parts/text-view.ts';
import { calendarEntries } from '../news/calendar-entries.ts';
import { feedEntries } from '../news/feed-entries.ts';
import { recordById } from '../parts/records-of.ts';
import { citationViews, type CitationView } from './citation-view.ts';
import { CORRECTIONS } from '../changes/changes-view.ts';
import { errorReportView, type ErrorReportView } from './error-report-view.ts';

/** How readers make use of a record's page: by citing it, by copying its facts, by telling what is wrong. */
export interface ReuseView {
  citations: CitationView[];
  /** Address of the same facts with their sources in plain text. */
  factsText: string;
  /** The same as data: in a file of its own, and a partner's calendar and feed. */
  data: { href: string; text: string }[];
  /** How to report an error in a fact; not where the site names no address. */
  report?: ErrorReportView;
  /** Where the page is that says how errors are corrected, where there is no address to report them to. */
  corrections?: string;
  /** Where the record's file is edited, where the repository of the site is public. */
  edit?: string;
}

/** What can be done with the page of a record, which prints the facts. */
export function reuseView(
  ctx: PageContext,
  record: Pick<LinkedRecord, 'collection' | 'id' | 'file'> & Partial<Pick<LinkedRecord, 'prose'>>,
  page: { frame: FrameView; title: LangText },
  facts: readonly FactView[],
): ReuseView {
  const { official, department, dataDate, reportUrl, editUrl } = ctx.registry.site;
  const report = errorReportView(ctx, reportUrl, record.file, page.frame, facts);
  return {
    citations: citationViews(ctx, page.frame, {
      author: official ? ctx.text(department.name) : undefined,
      name: page.title,
      address: absolute(ctx.registry.site.url, route.permanent(record.collection, record.id)),
      date: ctx.lastChanged(record) ?? dataDate,
    }),
    factsText: route.factsText(ctx.locale, record.collection, record.id),
    data: dataLinks(ctx, record),
    ...(report ? { report } : { corrections: `${route.changes(ctx.locale)}#${CORRECTIONS}` }),
    ...(editUrl !== undefined && {
      edit: `${editUrl}${record.file.split('/').map(encodeURIComponent).join('/')}`,
    }),
  };
}

function dataLinks(
  ctx: PageContext,
  { collection, id }: Pick<LinkedRecord, 'collection' | 'id'>,
): ReuseView['data'] {
  const { registry, locale, t } = ctx;
  const record = recordById(registry, collection, id);
  const partner = record?.collection === 'partners' ? record : undefined;
  return [
    { href: route.recordData(collection, id), text: t('data.recordJson') },
    ...(partner && calendarEntries(ctx).of.has(partner)
      ? [{ href: route.calendar(locale, id), text: t('data.ofPartnerCalendar') }]
      : []),
    ...(partner && feedEntries(ctx).of.has(partner)
      ? [{ href: route.feed(locale, id), text: t('data.ofPartnerFeed') }]
      : []),
  ];
}
