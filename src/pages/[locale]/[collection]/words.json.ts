import type { APIRoute, GetStaticPaths } from 'astro';
import type { WordIndex } from '../../../views/list/list-index.ts';
import { contexts } from '../../../site/page-contexts.ts';
import { listWordIndexes } from '../../../views/list/list-pages.ts';

/** The files with more words by which lists are searched. */
export const getStaticPaths = (() =>
  contexts
    .flatMap(listWordIndexes)
    .map(({ params, words }) => ({ params: { ...params }, props: { words } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.words), { headers: { 'Content-Type': 'application/json' } });

interface Props extends Record<string, unknown> {
  words: WordIndex;
}
