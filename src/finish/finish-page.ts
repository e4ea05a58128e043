import { Parser } from 'htmlparser2';
import { typeset } from '../typography/typeset.ts';
import { markUnbroken } from '../typography/unbroken.ts';
import { hasBorrowed, withoutBorrowMarks } from '../format/borrowed-words.ts';
import { shownAttributes, withDirection, withForeignMarked } from './foreign-text.ts';
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
 * rules of the language that each piece of it is marked with, says which way another language is written and which
 * words are borrowed from one, marks what must stay on one line, spells out the roles of tables, collects its elements
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
    const text = html.slice(read, end);
    const { shown, indexed } = setText(text, open.at(-1));
    if (shown !== text) replace(read, end, shown);
    index.text(indexed);
  };
  const parser = new Parser({
    onopentag(name, written) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      readText(start);
      read = end;
      const around = open.at(-1);
      const [source, attributes] = [html.slice(start, end), shownAttributes(written)];
      const { tag, dir } = withDirection(source, attributes, around);
      if (around?.isTemplate !== true)
        elements.push({ tagName: name, attributes, parent: around?.name ?? '' });
      index.open(name, attributes, tag);
      open.push(opened(name, attributes, dir, around));
      const rest = withoutSearchMarks(withTableRole(name, attributes, tag));
      if (rest === source) return;
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
  title = withoutBorrowMarks(title.trim());
  return { html: pieces.join('') + html.slice(copied), title, elements, indexed: index.page() };
}

/** A text as readers see it, and as the search index reads it. */
function setText(text: string, around: OpenElement | undefined): { shown: string; indexed: string } {
  const plain = withoutBorrowMarks(text);
  const indexed = around === undefined || around.isVerbatim ? plain : typesetText(plain, around.lang);
  if (around === undefined || around.isPlain) return { shown: indexed, indexed };
  if (!hasBorrowed(text)) return { shown: markUnbroken(indexed, asWhole), indexed };
  const set = (piece: string, lang: string) => markUnbroken(typesetText(piece, lang), asWhole);
  return { shown: withForeignMarked(text, around, set), indexed };
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
  dir: string,
  around: OpenElement | undefined,
): OpenElement {
  return {
    name,
    lang: attributes['lang'] ?? around?.lang ?? '',
    dir,
    isSvg: around?.isSvg === true || name === 'svg',
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
  /** Its direction of writing. */
  dir: string;
  /** Drawn, and so without attributes of HTML. */
  isSvg: boolean;
  /** Its text is left as it is. */
  isVerbatim: boolean;
  /** Its text gets no elements. */
  isPlain: boolean;
  /** What is in it is no part of the page. */
  isTemplate: boolean;
}
