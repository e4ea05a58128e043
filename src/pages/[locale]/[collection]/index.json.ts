import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../../site/page-contexts.ts';
import { listIndexes } from '../../../views/list/list-files.ts';
import type { IndexEntry } from '../../../views/list/list-index.ts';

/** The files from which long lists are filtered; short lists have none. */
export const getStaticPaths = (() =>
  contexts.flatMap((ctx) =>
    listIndexes(ctx).map(({ collection, content }) => ({
      params: { locale: ctx.locale, collection },
      props: { content },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: IndexEntry[] }> = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });
