import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { FrameView } from '../frame/frame-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import { errorReportView, type ErrorReportView } from './error-report-view.ts';
import { citationViews, type CitationView } from './partner-citation.ts';

/** How readers make use of a partner's page: by citing it, by copying its facts, by telling what is wrong. */
export interface ReuseView {
  citations: CitationView[];
  /** Address of the same facts with their sources in plain text. */
  factsText: string;
  /** How to report an error in a fact; not where the site names no address. */
  report?: ErrorReportView;
}

/** What can be done with the page in a frame, which prints the facts. */
export function reuseView(
  ctx: PageContext,
  partner: Partner,
  frame: FrameView,
  facts: readonly FactView[],
): ReuseView {
  const { official, department, dataDate, reportUrl } = ctx.registry.site;
  const report = errorReportView(ctx, reportUrl, partner.file, frame, facts);
  return {
    citations: citationViews(ctx, frame, {
      author: official ? ctx.text(department.name) : undefined,
      name: ctx.text(partner.data.name),
      date: ctx.lastChanged(partner) ?? dataDate,
    }),
    factsText: route.partnerText(ctx.locale, partner.id),
    ...(report && { report }),
  };
}
