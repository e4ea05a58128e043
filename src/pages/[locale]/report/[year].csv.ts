import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../../export/csv.ts';
import { reportTable } from '../../../export/report-table.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { registry } from '../../../site/registry.ts';

export const getStaticPaths = (() =>
  registry.site.locales.flatMap((locale) =>
    reportYears(registry).map((year) => ({ params: { locale, year: String(year) } })),
  )) satisfies GetStaticPaths;

/** The yearly report as a table for spreadsheets. */
export const GET: APIRoute<never, { locale: string; year: string }> = ({ params }) =>
  new Response(csv(reportTable(registry, Number(params.year), params.locale)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
