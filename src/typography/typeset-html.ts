import { typeset } from './typeset.ts';

/**
 * Typesets the text of a page in the language that each piece of it is marked with. Attributes, and with them every address,
 * the head, code and fields are left alone. Expects the well-formed HTML that the site's own components write.
 */
export function typesetHtml(html: string): string {
  /** Open elements with the language and the treatment of what is in them. */
  const open: OpenElement[] = [{ name: '', lang: '', isVerbatim: false }];
  return html.replace(
    PIECE,
    (piece, tag: string | undefined, end: string | undefined, name: string | undefined) => {
      const inside = open.at(-1) ?? OUTSIDE;
      if (tag === undefined) return inside.isVerbatim ? piece : typesetText(piece, inside.lang);
      if (name === undefined) return piece;
      const element = name.toLowerCase();
      if (end === '/') close(open, element);
      else if (!VOID.has(element) && !tag.endsWith('/>')) {
        const lang = LANG.exec(tag)?.[1] ?? inside.lang;
        open.push({ name: element, lang, isVerbatim: inside.isVerbatim || VERBATIM.has(element) });
      }
      return piece;
    },
  );
}

function typesetText(text: string, lang: string): string {
  // In text these two need no escape, and the rules have to see them.
  return typeset(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'"), lang);
}

/** Closes an element, with those inside it whose end tag was left out. */
function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

/** A comment, a tag with its quoted values, or the text up to the next. Groups: tag, slash of an end tag, name. */
const PIECE = /(<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)?(?:"[^"]*"|'[^']*'|[^'">])*>)|[^<]+/gu;
const LANG = /\slang="([^"]*)"/u;
const VERBATIM = new Set(['head', 'script', 'style', 'code', 'kbd', 'pre', 'samp', 'textarea', 'template']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

interface OpenElement {
  name: string;
  lang: string;
  isVerbatim: boolean;
}

const OUTSIDE: OpenElement = { name: '', lang: '', isVerbatim: true };
