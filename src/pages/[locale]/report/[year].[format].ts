import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadResponse } from '../../../export/download-response.ts';
import type { Download } from '../../../export/download.ts';
import { REPORT_FORMATS, reportDownload } from '../../../export/report-download.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf((ctx) =>
  reportYears(ctx.registry).flatMap((year) =>
    REPORT_FORMATS.map((format) => ({
      params: { year: String(year), format },
      make: () => reportDownload(ctx, year, format),
    })),
  ),
) satisfies GetStaticPaths;

/** The yearly report as a file. */
export const GET: APIRoute<{ make: () => Download }> = ({ props }) => downloadResponse(props.make());
