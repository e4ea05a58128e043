import type { LinkedRecord } from '../../registry/linked-record.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { FrameView } from '../frame/frame-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import type { LangText } from '../parts/text-view.ts';
import { citationViews, type CitationView } from './citation-view.ts';
import { errorReportView, type ErrorReportView } from './error-report-view.ts';

/** How readers make use of a record's page: by citing it, by copying its facts, by telling what is wrong. */
export interface ReuseView {
  citations: CitationView[];
  /** Address of the same facts with their sources in plain text. */
  factsText: string;
  /** How to report an error in a fact; not where the site names no address. */
  report?: ErrorReportView;
}

/** What can be done with the page of a record, which prints the facts. */
export function reuseView(
  ctx: PageContext,
  record: Pick<LinkedRecord, 'collection' | 'id' | 'file'> & Partial<Pick<LinkedRecord, 'prose'>>,
  page: { frame: FrameView; title: LangText },
  facts: readonly FactView[],
): ReuseView {
  const { official, department, dataDate, reportUrl } = ctx.registry.site;
  const report = errorReportView(ctx, reportUrl, record.file, page.frame, facts);
  return {
    citations: citationViews(ctx, page.frame, {
      author: official ? ctx.text(department.name) : undefined,
      name: page.title,
      date: ctx.lastChanged(record) ?? dataDate,
    }),
    factsText: route.factsText(ctx.locale, record.collection, record.id),
    ...(report && { report }),
  };
}
