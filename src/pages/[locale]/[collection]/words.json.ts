import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesOf } from '../../../site/page-contexts.ts';
import { listWordIndexes } from '../../../views/list/list-files.ts';
import type { WordIndex } from '../../../views/list/list-index.ts';

/** The files with more words by which lists are searched. */
export const getStaticPaths = pagesOf(listWordIndexes) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => WordIndex }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), { headers: { 'Content-Type': 'application/json' } });
