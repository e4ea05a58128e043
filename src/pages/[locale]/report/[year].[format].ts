import type { APIRoute, GetStaticPaths } from 'astro';
import { draftResponse } from '../../../drafts/draft-response.ts';
import type { FileDraft } from '../../../drafts/file-draft.ts';
import { REPORT_FORMATS, reportDraft } from '../../../drafts/report-draft.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf((ctx) =>
  reportYears(ctx.registry).flatMap((year) =>
    REPORT_FORMATS.map((format) => ({
      params: { year: String(year), format },
      make: () => reportDraft(ctx, year, format),
    })),
  ),
) satisfies GetStaticPaths;

/** The yearly report as a file. */
export const GET: APIRoute<{ make: () => FileDraft }> = ({ props }) => draftResponse(props.make());
