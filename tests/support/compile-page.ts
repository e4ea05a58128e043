import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { guardPages } from '../../src/check/body/guard-pages.ts';
import { headingIds } from '../../src/content-source/heading-ids.ts';
import { MARKDOWN_FEATURES } from '../../src/content-source/markdown-features.ts';
import { unalignedTables } from '../../src/content-source/unaligned-tables.ts';

const folder = resolve('content');
const { createMdxRenderer } = satteri({
  features: MARKDOWN_FEATURES,
  mdastPlugins: [guardPages(folder, 'en'), headingIds, unalignedTables],
});
const renderer = await createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });

/**
 * Compiles a page as the site does, with the processor that Astro uses and the settings of `astro-settings.ts`.
 * @returns the module as JavaScript
 * @throws what the guard or the parser says
 */
export async function compilePage(body: string, fields: Record<string, unknown> = {}): Promise<string> {
  if (!renderer) throw new Error('The Markdown processor compiles no pages');
  const { code } = await renderer.process(body, resolve(folder, 'pages/hostile.mdx'), fields);
  return code;
}
