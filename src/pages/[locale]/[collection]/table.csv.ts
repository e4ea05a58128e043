import type { APIRoute, GetStaticPaths } from 'astro';
import { draftResponse } from '../../../drafts/draft-response.ts';
import { listTables } from '../../../export/list-table.ts';
import type { Table } from '../../../export/table.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

/** Every list as a table for spreadsheets. */
export const getStaticPaths = pagesOf(listTables) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Table }> = ({ props }) =>
  draftResponse({ format: 'csv', table: props.make(), name: '' });
