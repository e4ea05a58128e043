import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesOf } from '../../../site/page-contexts.ts';
import { listIndexes } from '../../../views/list/list-files.ts';
import type { IndexEntry } from '../../../views/list/list-index.ts';

/** The files from which lists are filtered that do not stand as a whole on the page. */
export const getStaticPaths = pagesOf(listIndexes) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => IndexEntry[] }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), { headers: { 'Content-Type': 'application/json' } });
