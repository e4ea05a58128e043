import type { PageElement } from './page-element.ts';

/**
 * Writes the page that the search index reads: of the whole page the element with `data-pagefind-body`, and of that
 * what is said there, with the places in it that a result may lead to. Pagefind reads names of elements, their ids and
 * its own marks, so that all else can stay away.
 * @param locale stands as the language of the page, by which Pagefind parts its index; the page's own when left out
 */
export function indexWriter(locale?: string): IndexWriter {
  const pieces: string[] = [];
  const open: IndexedElement[] = [];
  let lang = '';
  let isWanted = false;
  return {
    open(name, attributes, tag) {
      if (name === 'html') lang = locale ?? attributes['lang'] ?? '';
      const around = open.at(-1);
      const isBody = BODY in attributes;
      isWanted ||= isBody;
      const element = {
        name,
        isIn: (around?.isIn === true || isBody) && !isLeftOut(name, attributes, around),
        isFacts: around?.isFacts === true || hasClass(attributes, 'facts'),
        heading: attributes['aria-labelledby'],
      };
      open.push(element);
      if (element.isIn) pieces.push(reducedTag(name, attributes, tag));
    },
    text(text) {
      if (open.at(-1)?.isIn === true) pieces.push(text);
    },
    close() {
      const element = open.pop();
      if (element?.isIn === true && !VOID.has(element.name)) pieces.push(closingTag(element.name));
    },
    page: () =>
      isWanted
        ? `<!doctype html><html lang="${lang}"><body>${pieces.join('').replaceAll('\u00A0', ' ')}</body></html>`
        : undefined,
  };
}

/**
 * Labels, heads of columns, headings of parts and kinds of records among them, marks, keys of drawings and dates of
 * bookkeeping stand on every page and would drown what is said there, and addresses of other sites are nothing to read;
 * cards and lists of what rests on a source repeat what other pages say, and a page of many would come before the page
 * that is meant.
 */
function isLeftOut(
  name: string,
  attributes: PageElement['attributes'],
  around: IndexedElement | undefined,
): boolean {
  return (
    LEFT_OUT.has(name) ||
    LEFT_OUT_CLASSES.some((one) => hasClass(attributes, one)) ||
    (around?.isFacts === true && (hasClass(attributes, 'address') || isOutside(name, attributes))) ||
    (around?.heading !== undefined && around.heading === attributes['id'])
  );
}

function isOutside(name: string, { href = '' }: PageElement['attributes']): boolean {
  return name === 'a' && /^https?:/u.test(href);
}

function hasClass(attributes: PageElement['attributes'], name: string): boolean {
  const { class: classes } = attributes;
  return classes !== undefined && (classes === name || classes.split(/\s+/u).includes(name));
}

/** Facts stand one after the other without a space: an excerpt must keep them apart. */
function closingTag(name: string): string {
  return name === 'dd' ? '; </dd>' : `</${name}>`;
}

function reducedTag(name: string, attributes: PageElement['attributes'], tag: string): string {
  if (tag.includes(' data-pagefind-')) return tag;
  return attributes['id'] === undefined ? `<${name}>` : `<${name}${ID.exec(tag)?.[0] ?? ''}>`;
}

const ID = / id="[^"]*"/u;
const BODY = 'data-pagefind-body';
const LEFT_OUT = new Set(['dt', 'caption', 'thead', 'svg', 'script', 'template']);
const LEFT_OUT_CLASSES = [
  'refs',
  'cite',
  'record-kind',
  'record-foot',
  'account-field',
  'more',
  'verdict-line',
  'supports',
  'supports-count',
  'cards',
];
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

interface IndexedElement {
  name: string;
  /** What is in it is indexed. */
  isIn: boolean;
  isFacts: boolean;
  /** Id of the heading that names it. */
  heading: string | undefined;
}

interface IndexWriter {
  open: (name: string, attributes: PageElement['attributes'], tag: string) => void;
  text: (text: string) => void;
  close: () => void;
  page: () => string | undefined;
}
