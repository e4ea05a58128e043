import { typeset } from './typeset.ts';

/**
 * Typesets the text of a page in the language that each piece of it is marked with. Attributes, and with them every
 * address, the head, code and fields are left alone. Expects the well-formed HTML that the site's own components write.
 */
export function typesetHtml(html: string): string {
  /** Open elements with the language of what is in them. */
  const open: OpenElement[] = [{ name: '', lang: '' }];
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<', at);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > at) {
      const text = html.slice(at, textEnd);
      const set = typesetText(text, open.at(-1)?.lang ?? '');
      if (set !== text) {
        pieces.push(html.slice(kept, at), set);
        kept = textEnd;
      }
    }
    at = start < 0 ? html.length : followTag(html, start, open);
  }
  return pieces.join('') + html.slice(kept);
}

function typesetText(text: string, lang: string): string {
  // In text these two need no escape, and the rules have to see them.
  return typeset(text.includes('&') ? text.replaceAll('&quot;', '"').replaceAll('&#39;', "'") : text, lang);
}

/** Opens or closes the element whose tag starts here. @returns where the next text may start */
function followTag(html: string, start: number, open: OpenElement[]): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start);
  const end = tagEnd(html, start);
  NAME.lastIndex = start;
  const [, slash, tagName] = NAME.exec(html) ?? [];
  if (tagName === undefined) return end;
  const name = tagName.toLowerCase();
  if (slash === '/') {
    close(open, name);
    return end;
  }
  if (VOID.has(name) || html.charAt(end - 2) === '/') return end;
  if (VERBATIM.has(name)) return after(html, `</${tagName}>`, end);
  const lang = LANG.exec(html.slice(start, end))?.[1] ?? open.at(-1)?.lang ?? '';
  open.push({ name, lang });
  return end;
}

/** The place behind the next of these texts, or the end of the page. */
function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

/** The place behind a tag: a mark of its end inside a quoted value does not count. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (quote !== '') {
      at = html.indexOf(quote, at);
      if (at < 0) return html.length;
      quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return html.length;
}

/** Closes an element, with those inside it whose end tag was left out. */
function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

/** Name of the tag that starts here, with the slash of an end tag. */
const NAME = /<(\/?)([A-Za-z][\w-]*)/uy;
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
}
