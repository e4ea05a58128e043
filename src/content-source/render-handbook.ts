import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { headingId } from './heading-ids.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

/**
 * Renders a page of the handbook: its first heading is the title, the others get an id from their words, as code hosts
 * make them, so that `errors/#<rule>` leads to a rule. Links to other pages, `dates.md#ranges`, lead to where these are
 * published.
 * @param hrefOf address of the page of the handbook with this name
 * @throws when the text has no heading of the first level
 */
export async function renderHandbook(
  markdown: string,
  hrefOf: (page: string) => string,
): Promise<HandbookPage> {
  const [, title] = /^# (.+)$/mu.exec(markdown) ?? [];
  if (title === undefined) throw new Error('A page of the handbook begins with its title: # Title');
  const { html } = await markdownToHtml(markdown.replace(/^# .+$/mu, ''), {
    features: MARKDOWN_FEATURES,
    mdastPlugins: [headingsPlugin(), linksPlugin(hrefOf)],
  });
  return { title, html: html.trim() };
}

function headingsPlugin() {
  return defineMdastPlugin({
    name: 'handbook-headings',
    heading(node, context) {
      const id = headingId(context.textContent(node));
      context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  });
}

function linksPlugin(hrefOf: (page: string) => string) {
  return defineMdastPlugin({
    name: 'handbook-links',
    link(node, context) {
      const [, page, anchor = ''] = /^([a-z-]+)\.md(#.+)?$/u.exec(node.url) ?? [];
      if (page !== undefined) context.setProperty(node, 'url', `${hrefOf(page)}${anchor}`);
    },
  });
}

export interface HandbookPage {
  title: string;
  html: string;
}
