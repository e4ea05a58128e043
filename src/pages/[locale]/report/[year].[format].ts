import type { APIRoute, GetStaticPaths } from 'astro';
import { reportTable } from '../../../export/report-table.ts';
import type { Table } from '../../../export/table.ts';
import { TABLE_FORMATS } from '../../../export/table-formats.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf(({ registry, locale }) =>
  reportYears(registry).flatMap((year) =>
    Object.keys(TABLE_FORMATS).map((format) => ({
      params: { year: String(year), format },
      make: () => reportTable(registry, year, locale),
    })),
  ),
) satisfies GetStaticPaths;

/** The yearly report as a table for spreadsheets. */
export const GET: APIRoute<
  { make: () => Table },
  { year: string; format: keyof typeof TABLE_FORMATS }
> = async ({ params, props }) => {
  const { type, write } = TABLE_FORMATS[params.format];
  return new Response(await write(props.make(), params.year), { headers: { 'content-type': type } });
};
