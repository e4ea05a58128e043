import type { APIRoute, GetStaticPaths } from 'astro';
import type { IndexEntry } from '../../../views/list/list-index.ts';
import { contexts } from '../../../site/page-contexts.ts';
import { listIndexes } from '../../../views/list/list-pages.ts';

/** The files from which long lists are filtered; short lists have none. */
export const getStaticPaths = (() =>
  contexts
    .flatMap(listIndexes)
    .map(({ params, entries }) => ({ params: { ...params }, props: { entries } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.entries), { headers: { 'Content-Type': 'application/json' } });

interface Props extends Record<string, unknown> {
  entries: IndexEntry[];
}
