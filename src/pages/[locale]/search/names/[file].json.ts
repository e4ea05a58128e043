import type { APIRoute, GetStaticPaths } from 'astro';
import type { NamesFile } from '../../../../search/names/names-file.ts';
import { namesFiles } from '../../../../search/names/write-names.ts';
import { handbookPages } from '../../../../site/handbook.ts';
import { isHandbookHere, pagesOf } from '../../../../site/page-contexts.ts';
import { nameEntries } from '../../../../views/search/name-entries.ts';
import { titleWords } from '../../../../views/search/title-words.ts';

export const getStaticPaths = pagesOf(async (ctx) => {
  const handbook = isHandbookHere(ctx) ? await handbookPages(ctx) : [];
  const files = namesFiles(nameEntries(ctx, handbook), titleWords(ctx));
  return [...files].map(([file, names]) => ({ params: { file }, make: () => names }));
}) satisfies GetStaticPaths;

/** A file of the index of names that the search reads first. */
export const GET: APIRoute<{ make: () => NamesFile }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
