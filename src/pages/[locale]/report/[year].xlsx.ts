import type { APIRoute, GetStaticPaths } from 'astro';
import { reportTable } from '../../../export/report-table.ts';
import { xlsx } from '../../../export/xlsx.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { registry } from '../../../site/registry.ts';

export const getStaticPaths = (() =>
  registry.site.locales.flatMap((locale) =>
    reportYears(registry).map((year) => ({ params: { locale, year: String(year) } })),
  )) satisfies GetStaticPaths;

/** The yearly report as a workbook. */
export const GET: APIRoute<never, { locale: string; year: string }> = async ({ params }) => {
  const workbook = await xlsx(reportTable(registry, Number(params.year), params.locale), params.year);
  return new Response(new Blob([Uint8Array.from(workbook)]), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
