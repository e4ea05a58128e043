import type { APIRoute, GetStaticPaths } from 'astro';
import { REPORT_FORMATS } from '../../../export/report-formats.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf(({ registry, locale }) =>
  reportYears(registry).flatMap((year) =>
    Object.entries(REPORT_FORMATS).map(([format, { write }]) => ({
      params: { year: String(year), format },
      make: () => write(registry, year, locale),
    })),
  ),
) satisfies GetStaticPaths;

/** The yearly report as a file. */
export const GET: APIRoute<
  { make: () => ReturnType<(typeof REPORT_FORMATS)['csv']['write']> },
  { year: string; format: keyof typeof REPORT_FORMATS }
> = async ({ params, props }) =>
  new Response(await props.make(), { headers: { 'content-type': REPORT_FORMATS[params.format].type } });
