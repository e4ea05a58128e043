import { basePath } from '../../routes.ts';

/**
 * A host has one page for all addresses where nothing is: puts the language of the address first, with its header, and
 * lets the search look for its last words, since it forgives a slip. Without this script every language stands there in
 * the site's order.
 */
export function fitNotFound(page: Document, path: string): void {
  const segments = path.slice(basePath().length).split('/').filter(Boolean);
  const sections = [...page.querySelectorAll<HTMLElement>('section[data-locale]')];
  const own = sections.find(({ dataset }) => segments.includes(dataset['locale'] ?? ''));
  const [first] = sections;
  if (own && first && own !== first) {
    exchangeHeadings(own, first);
    first.before(own);
    exchangeHeaders(own);
    page.documentElement.lang = own.lang;
  }
  const words = wordsOf(segments.at(-1) ?? '');
  if (words === '' || own?.dataset['locale'] === segments.at(-1)) return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-part=search]')) {
    link.search = String(new URLSearchParams({ q: words }));
    link.append(`: ${words}`);
  }
  for (const field of page.querySelectorAll<HTMLInputElement>('.site-header [name=q]')) field.value = words;
}

/** As long a query as the search page takes. */
const LONGEST = 80;

/** The headers of the other languages wait in templates. */
function exchangeHeaders({ ownerDocument: page, dataset }: HTMLElement): void {
  const templates = [...page.querySelectorAll('template')];
  const own = templates.find((template) => template.dataset['locale'] === dataset['locale']);
  if (!own) return;
  for (const part of page.querySelectorAll('body > :is(.skip, .site-header)')) part.remove();
  page.body.prepend(own.content);
}

/** Only the first section of a page has a heading of the first level. */
function exchangeHeadings(own: HTMLElement, first: HTMLElement): void {
  const [lower, upper] = [own.querySelector('h2'), first.querySelector('h1')];
  if (!lower || !upper) return;
  const promoted = own.ownerDocument.createElement('h1');
  const demoted = own.ownerDocument.createElement('h2');
  promoted.className = demoted.className = upper.className;
  promoted.append(...lower.childNodes);
  demoted.append(...upper.childNodes);
  lower.replaceWith(promoted);
  upper.replaceWith(demoted);
}

/** What an address says of what was looked for: `two-towns.html` asks for two towns. */
function wordsOf(segment: string): string {
  try {
    const name = decodeURIComponent(segment).replace(/\.[a-z]+$/iu, '');
    return name
      .replace(/[-_+\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST);
  } catch {
    // Not every address is well-formed.
    return '';
  }
}
