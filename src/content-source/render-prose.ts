import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineMdastPlugin, markdownToHtml, type MdastContent } from 'satteri';
import type { LangText } from '../format/lang-text.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { CITATION_PATTERN } from './cited-sources.ts';
import { isPlace, placeOf } from './place.ts';
import { pageAddress, readProseLink, type ProseLink } from './prose-link.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { unalignedTables } from './unaligned-tables.ts';

/**
 * Renders the body of a Markdown file as HTML. Raw HTML, pictures and unsafe links never come out,
 * whether the check has seen the file or not.
 * @param file path relative to the content folder
 * @throws when there is no such file
 */
export async function renderProse(file: string, options: ProseOptions): Promise<string> {
  const text = readFileSync(join(options.contentDir, file), 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  return renderBody(file, splitFrontmatter(text).body, options);
}

/** Like {@link renderProse}, for a body at hand. */
export async function renderBody(file: string, body: string, options: ProseOptions): Promise<string> {
  const { html } = await markdownToHtml(body, {
    features: MARKDOWN_FEATURES,
    // Most bodies have neither, and to look for them costs more than all else.
    mdastPlugins: [
      ...(body.includes('[@') ? [citationsPlugin(options)] : []),
      safetyPlugin(file, options),
      ...(body.includes('|') ? [unalignedTables] : []),
    ],
  });
  return html.trim();
}

function citationsPlugin(options: ProseOptions) {
  return defineMdastPlugin({
    name: 'citations',
    text(node, context) {
      const marks = [...node.value.matchAll(CITATION_PATTERN)];
      if (marks.length === 0) return;
      const parts: MdastContent[] = [];
      let end = 0;
      for (const mark of marks) {
        // The mark hangs on the word before it, whether or not the editor left a space.
        pushText(parts, node.value.slice(end, mark.index).trimEnd());
        parts.push(citation(options, options.numberOf(mark[1] ?? '')));
        end = mark.index + mark[0].length;
      }
      pushText(parts, node.value.slice(end));
      context.replaceNode(node, parts);
    },
  });
}

function citation(options: ProseOptions, number: number): MdastContent {
  const { text: ariaLabel, lang } = options.noteLabel(number);
  const data = { hProperties: { ariaLabel, ...(lang !== undefined && { lang }) } };
  const text = { type: 'text', value: String(number) } as const;
  return {
    type: 'citation',
    data: { hName: 'sup', hProperties: { className: ['cite'] } },
    children: [{ type: 'link', url: options.noteHref(number), data, children: [text] }],
  };
}

function pushText(parts: MdastContent[], value: string): void {
  if (value !== '') parts.push({ type: 'text', value });
}

function safetyPlugin(file: string, { headingLevel, linkedFrom }: ProseOptions) {
  const place = placeOf(file);
  const address = place && isPlace(place) ? pageAddress(place) : '';
  const isAllowed = (url: string, ...kinds: ProseLink['kind'][]) =>
    // Fragments are the notes that the citations have put in.
    url.startsWith('#') || kinds.includes(readProseLink(address, url).kind);
  const hrefOf = (url: string): string => {
    if (linkedFrom === undefined || readProseLink(address, url).kind !== 'relative') return url;
    const { pathname, hash } = new URL(url, new URL(linkedFrom, 'https://site.invalid'));
    return pathname + hash;
  };
  return defineMdastPlugin({
    name: 'safety',
    heading(node, context) {
      const level = Math.min(6, Math.max(2, node.depth + headingLevel - 2));
      context.setProperty(node, 'depth', LEVELS[level - 1] ?? 6);
    },
    html(node, context) {
      context.removeNode(node);
    },
    link(node, context) {
      if (!isAllowed(node.url, 'external', 'relative')) context.replaceNode(node, [...node.children]);
      else if (hrefOf(node.url) !== node.url) context.setProperty(node, 'url', hrefOf(node.url));
    },
    definition(node, context) {
      const isGood = isAllowed(node.url, 'external', 'relative');
      const url = isGood ? hrefOf(node.url) : '#';
      if (url !== node.url) context.setProperty(node, 'url', url);
    },
    image(node, context) {
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    imageReference(node, context) {
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
  });
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

interface ProseOptions {
  contentDir: string;
  /** Number of the note for a source cited as `[@source-id]`. */
  numberOf: (source: string) => number;
  /** Address of a note. */
  noteHref: (number: number) => string;
  /** Name of a note's link for those who hear the page, since its text is only a number. */
  noteLabel: (number: number) => LangText;
  /** Level that the body's `##` takes on the page. */
  headingLevel: number;
  /** Address of the page that relative links start from, where the text stands on another. */
  linkedFrom?: string;
}
