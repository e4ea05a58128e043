import type { APIRoute, GetStaticPaths } from 'astro';
import { compareTable } from '../../../export/compare-table.ts';
import type { Table } from '../../../export/table.ts';
import { TABLE_FORMATS } from '../../../export/table-formats.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf((ctx) =>
  Object.keys(TABLE_FORMATS).map((format) => ({ params: { format }, make: () => compareTable(ctx) })),
) satisfies GetStaticPaths;

/** All partners as a table for spreadsheets. */
export const GET: APIRoute<{ make: () => Table }, { format: keyof typeof TABLE_FORMATS }> = async ({
  params,
  props,
}) => {
  const { type, write } = TABLE_FORMATS[params.format];
  return new Response(await write(props.make(), 'partners'), { headers: { 'content-type': type } });
};
