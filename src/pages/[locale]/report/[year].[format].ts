import type { APIRoute, GetStaticPaths } from 'astro';
import { reportTable, type Table } from '../../../export/report-table.ts';
import { TABLE_FORMATS } from '../../../export/table-formats.ts';
import { reportYears } from '../../../registry/derive/yearly-report.ts';
import { registry } from '../../../site/registry.ts';

export const getStaticPaths = (() =>
  registry.site.locales.flatMap((locale) =>
    reportYears(registry).flatMap((year) => {
      const table = reportTable(registry, year, locale);
      return Object.keys(TABLE_FORMATS).map((format) => ({
        params: { locale, year: String(year), format },
        props: { table },
      }));
    }),
  )) satisfies GetStaticPaths;

/** The yearly report as a table for spreadsheets. */
export const GET: APIRoute<{ table: Table }, { year: string; format: keyof typeof TABLE_FORMATS }> = async ({
  params,
  props,
}) => {
  const { type, write } = TABLE_FORMATS[params.format];
  return new Response(await write(props.table, params.year), { headers: { 'content-type': type } });
};
