import { Parser } from 'htmlparser2';
import { typeset } from '../typography/typeset.ts';
import { markUnbroken } from '../typography/unbroken.ts';
import { indexWriter } from './index-writer.ts';
import type { PageElement } from './page-element.ts';
import { withoutSearchMarks } from './search-marks.ts';
import { withTableRole } from './table-roles.ts';

/** A page as readers get it, and what was seen of it on the way. */
interface FinishedPage {
  /** Typeset, and without what only the search index needs. */
  html: string;
  /** Its `<title>`. */
  title: string;
  /** Every element in the order of the page; those within a `<template>` are left out. */
  elements: readonly PageElement[];
  /** The part that the search index reads, as a page of its own; `undefined` where it reads none. */
  indexed: string | undefined;
}

/**
 * Reads a page once, from its first letter to its last, and does all that is to be done to it: sets its text by the
 * rules of the language that each piece of it is marked with, marks what must stay on one line, spells out the roles
 * of tables, collects its elements
 * for the checks and its words for the search index, and takes out what only the index needs. Attributes, the head,
 * code and fields are left as they are.
 * @param html well-formed, as the site's own components write it
 * @param locale whose part of the search index the page belongs to, where that is not its language
 */
export function finishPage(html: string, locale?: string): FinishedPage {
  const open: OpenElement[] = [];
  const elements: PageElement[] = [];
  const index = indexWriter(locale);
  const pieces: string[] = [];
  let title = '';
  /** Up to here the page is in `pieces`, and up to there it was read. */
  let [copied, read] = [0, 0];
  const replace = (start: number, end: number, by: string): void => {
    pieces.push(html.slice(copied, start), by);
    copied = end;
  };
  const readText = (end: number): void => {
    if (end <= read) return;
    const around = open.at(-1);
    const text = html.slice(read, end);
    const set = around === undefined || around.isVerbatim ? text : typesetText(text, around.lang);
    const shown = around === undefined || around.isPlain ? set : markUnbroken(set, asWhole);
    if (shown !== text) replace(read, end, shown);
    index.text(set);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      readText(start);
      read = end;
      const around = open.at(-1);
      if (around?.isTemplate !== true)
        elements.push({ tagName: name, attributes, parent: around?.name ?? '' });
      const tag = html.slice(start, end);
      index.open(name, attributes, tag);
      open.push(opened(name, attributes, around));
      const rest = withoutSearchMarks(withTableRole(name, attributes, tag));
      if (rest === tag) return;
      // A mark that says nothing to readers goes as a whole.
      if (rest === '' && html.startsWith(MARK_END, end)) replace(start, end + MARK_END.length, '');
      else replace(start, end, rest);
    },
    onclosetag(_name, isImplied) {
      if (!isImplied) {
        readText(parser.startIndex);
        read = parser.endIndex + 1;
      }
      index.close();
      open.pop();
    },
    ontext(text) {
      if (open.at(-1)?.name === 'title' && open.at(-2)?.name === 'head') title += text;
    },
    oncomment: skip,
    onprocessinginstruction: skip,
  });
  function skip(): void {
    readText(parser.startIndex);
    read = parser.endIndex + 1;
  }
  parser.end(html);
  readText(html.length);
  return { html: pieces.join('') + html.slice(copied), title: title.trim(), elements, indexed: index.page() };
}

function typesetText(text: string, lang: string): string {
  // In text these two need no escape, and the rules have to see them.
  return typeset(text.includes('&') ? text.replaceAll('&quot;', '"').replaceAll('&#39;', "'") : text, lang);
}

/** An element without a meaning, which the style sheet keeps on one line. */
function asWhole(piece: string): string {
  return `<no-break>${piece}</no-break>`;
}

function opened(
  name: string,
  attributes: PageElement['attributes'],
  around: OpenElement | undefined,
): OpenElement {
  return {
    name,
    lang: attributes['lang'] ?? around?.lang ?? '',
    isVerbatim: around?.isVerbatim === true || VERBATIM.has(name),
    isPlain: around?.isPlain === true || VERBATIM.has(name) || PLAIN.has(name),
    isTemplate: around?.isTemplate === true || name === 'template',
  };
}

const MARK_END = '</span>';

const VERBATIM = new Set(['head', 'script', 'style', 'code', 'kbd', 'pre', 'samp', 'textarea', 'template']);

/** What takes no elements in its text, or has all of it on one line. */
const PLAIN = new Set(['option', 'svg', 'no-break']);

interface OpenElement {
  name: string;
  lang: string;
  /** Its text is left as it is. */
  isVerbatim: boolean;
  /** Its text gets no elements. */
  isPlain: boolean;
  /** What is in it is no part of the page. */
  isTemplate: boolean;
}
