import type { APIRoute, GetStaticPaths } from 'astro';
import type { NamesFile } from '../../../../search/names/names-file.ts';
import { namesFiles } from '../../../../search/names/write-names.ts';
import { contexts } from '../../../../site/page-contexts.ts';
import { nameEntries } from '../../../../views/search/name-entries.ts';
import { titleWords } from '../../../../views/search/title-words.ts';

export const getStaticPaths = (() =>
  contexts.flatMap((ctx) => {
    const files = namesFiles(nameEntries(ctx), titleWords(ctx));
    return [...files].map(([file, names]) => ({ params: { locale: ctx.locale, file }, props: { names } }));
  })) satisfies GetStaticPaths;

/** A file of the index of names that the search reads first. */
export const GET: APIRoute<{ names: NamesFile }> = ({ props: { names } }) =>
  new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json; charset=utf-8' } });
