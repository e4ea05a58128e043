import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../../site/page-contexts.ts';
import { listWordIndexes } from '../../../views/list/list-files.ts';
import type { WordIndex } from '../../../views/list/list-index.ts';

/** The files with more words by which lists are searched. */
export const getStaticPaths = (() =>
  contexts.flatMap((ctx) =>
    listWordIndexes(ctx).map(({ collection, content }) => ({
      params: { locale: ctx.locale, collection },
      props: { content },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: WordIndex }> = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });
