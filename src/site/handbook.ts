import { renderHandbook, type HandbookPage } from '../content-source/render-handbook.ts';
import { route } from '../routes.ts';
import type { PageContext } from '../views/context.ts';
import { handbookLanguage } from '../views/handbook/handbook-locale.ts';

const files = import.meta.glob<string>('../handbook/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The pages of the handbook, rendered, in the order to read them: in the language of the pages, or in one that it is
 * written in.
 */
export async function handbookPages(ctx: PageContext): Promise<readonly (HandbookPage & { name: string })[]> {
  const { locale } = ctx;
  const lang = handbookLanguage(ctx);
  const pages = Object.entries(files)
    .map(([path, text]) => ({ path: path.split('/').slice(-2), text }))
    .filter(({ path }) => path[0] === lang)
    .map(async ({ path, text }) => ({
      name: path[1]?.replace(/\.md$/u, '') ?? '',
      ...(await renderHandbook(text, (page) => route.handbook(locale, page))),
    }));
  return (await Promise.all(pages)).toSorted((a, b) => place(a.name) - place(b.name));
}

/** From the first thing one needs to what one looks up; a page that is not named comes last. */
const ORDER: readonly string[] = [
  'index',
  'browser',
  'add',
  'dates',
  'sources',
  'pages',
  'correct',
  'translate',
  'photos-and-rights',
  'report',
  'accept',
  'fields',
  'errors',
];

function place(name: string): number {
  const at = ORDER.indexOf(name);
  return at === -1 ? ORDER.length : at;
}
