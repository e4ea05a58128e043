import { NAMES_MARK } from '../views/search/names-mark.ts';
import { foldYo, restoreYo } from './fold.ts';
import { BEGINNING } from './index-parts.ts';
import type { PagefindFragment } from './pagefind-api.ts';
import { stemWord } from './names/stem-word.ts';
import { queryWords } from './query.ts';
import { TITLE_MARK } from './title-mark.ts';

/** A piece of an excerpt; marked ones are what was searched for. */
interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** One result as it is printed. */
export interface ResultView {
  title: string;
  /** BCP 47 tag of title and excerpt, where it is not the locale's. */
  lang: string | undefined;
  /** Of the record, where it has them. */
  kind: string | undefined;
  year: string | undefined;
  excerpt: readonly ExcerptPart[];
  href: string;
}

/** A fragment of the index as a result to print. */
export function resultView(fragment: PagefindFragment): ResultView {
  const { title, lang, kind, year, yo = '' } = fragment.meta;
  return {
    title: restoreYo(title ?? fragment.url, yo),
    lang,
    kind: kind || undefined,
    year: year || undefined,
    excerpt: withEllipses(parseExcerpt(fragment.excerpt, yo), fragment),
    href: fragment.url,
  };
}

const CUT: ExcerptPart = { text: '…', marked: false };

/** Says where an excerpt begins or ends in the middle of a sentence. */
function withEllipses(
  parts: readonly ExcerptPart[],
  { excerpt, content }: Pick<PagefindFragment, 'excerpt' | 'content'>,
): readonly ExcerptPart[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return parts;
  const [own = ''] = content.split(NAMES_MARK, 1);
  const end = excerpt
    .replace(/<\/?mark>/gu, '')
    .trimEnd()
    .slice(-20);
  const isWhole = excerpt.includes(NAMES_MARK) || own.trimEnd().endsWith(end);
  const isCut = !isWhole && !/[.!?…]["»”’)]*\s*$/u.test(last.text);
  const said = isCut ? { ...last, text: last.text.replace(/[\s,;:–—(«“]+$/u, '') } : last;
  const all = [...parts.slice(0, -1), said, ...(isCut ? [CUT] : [])];
  return [...(/^\p{Ll}/u.test(first.text) ? [CUT] : []), ...all].filter(({ text }) => text !== '');
}

/**
 * Pagefind's excerpt as pieces of plain text, safe to print as such. The title is left out, which stands above, and so
 * are names that the page does not show, unless they are what was found.
 * @param yoWords the page's words with ё, see `restoreYo`
 */
export function parseExcerpt(excerpt: string, yoWords = ''): ExcerptPart[] {
  const [shown = '', names] = excerpt.split(NAMES_MARK, 2);
  // An excerpt may begin in the middle of a row of facts, or of a sentence.
  const said = shown.slice(shown.indexOf(TITLE_MARK) + 1).replace(/^[^\p{L}\p{N}(«“"№<]+/u, '');
  const text = names?.includes('<mark>') ? `${said.trim()} ${names.trim()}` : said;
  return (
    text
      // What ends a sentence was not searched for.
      .replace(/(?<!&[lg]t)([.,;:!?]+)<\/mark>/gu, '</mark>$1')
      .split(/(<mark>.*?<\/mark>)/su)
      .map((part) => ({
        text: restoreYo(
          part
            .replace(/<\/?mark>/gu, '')
            // A value that ends a sentence has a mark of its own already.
            .replace(/([.;:])(?:\s*;)+/gu, '$1')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>'),
          yoWords,
        ),
        marked: part.startsWith('<mark>'),
      }))
      .filter((part) => part.text !== '')
  );
}

/**
 * Whether a result has anything to do with the query. Where the index has no word that begins as the query does,
 * Pagefind falls back to any word that the query begins with, down to single letters: a search for gibberish then finds
 * every page with «а». It does so for all results alike, so one result tells. At least one word of the query must agree
 * with a found word in half of its letters.
 */
export function isFairMatch(
  query: string,
  fragment: Pick<PagefindFragment, 'content' | 'locations'>,
): boolean {
  const found = foundWords(fragment);
  return tellingWords(query).some((asked) => found.some((word) => sharedPrefix(asked, word) >= half(asked)));
}

/**
 * Whether the index can have a fair match for a query at all.
 * @param beginnings of all its words, of `BEGINNING` letters
 */
export function mayMatch(query: string, beginnings: readonly string[]): boolean {
  return tellingWords(query).some((asked) => {
    const shared = asked.slice(0, Math.min(half(asked), BEGINNING));
    return beginnings.some((beginning) => beginning.startsWith(shared));
  });
}

/**
 * Whether a result has every word of the query in some form, so that no other reading of the query need be tried.
 * Stricter than `isFairMatch`.
 */
export function isSureMatch(
  query: string,
  fragment: Pick<PagefindFragment, 'content' | 'locations'>,
): boolean {
  const found = foundWords(fragment);
  return tellingWords(query).every((asked) => found.some((word) => word.startsWith(stemWord(asked))));
}

/** Words of a query that are long enough to say something; all of them when there is none such. */
function tellingWords(query: string): string[] {
  const words = queryWords(query);
  const telling = words.filter((word) => word.length > 2);
  return telling.length > 0 ? telling : words;
}

/** Words that the index found, as they stand in the page and with their parts joined. */
function foundWords({ content, locations }: Pick<PagefindFragment, 'content' | 'locations'>): string[] {
  const words = content.split(/\s+/u);
  return locations.flatMap((location) => {
    const parts = queryWords(foldYo((words[location] ?? '').toLowerCase()));
    return [...parts, parts.join('')];
  });
}

/** Letters in which a found word has to agree with what was asked for. */
function half(asked: string): number {
  return Math.ceil(asked.length / 2);
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
