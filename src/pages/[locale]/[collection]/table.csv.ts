import type { APIRoute, GetStaticPaths } from 'astro';
import { listTables } from '../../../export/list-table.ts';
import { TABLE_FORMATS } from '../../../export/table-formats.ts';
import type { Table } from '../../../export/table.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

/** Every list as a table for spreadsheets. */
export const getStaticPaths = pagesOf(listTables) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Table }> = async ({ props }) => {
  const { type, write } = TABLE_FORMATS.csv;
  return new Response(await write(props.make(), ''), { headers: { 'content-type': type } });
};
