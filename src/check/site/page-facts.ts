import { forwardTarget } from './forward-target.ts';
import { attribute, hasWord, textOf, type PageElement, type ParsedPage } from './parse-page.ts';

/** What the checks that compare pages need of one page; small, so that all pages fit into memory. */
export interface PageFacts {
  file: string;
  path: string;
  title: string;
  description: string;
  canonicals: readonly string[];
  alternates: readonly PageLink[];
  /**
   * Where readers may go on this site. The program writes its own addresses without a host: one with a host comes from
   * the content, even where it is that of the site, beside which the city may have other pages.
   */
  links: readonly PageLink[];
  ids: ReadonlySet<string>;
  /** Where a page that only forwards sends its reader. */
  forwardsTo: string | undefined;
}

export interface PageLink {
  href: string;
  hreflang: string | undefined;
}

export function pageFacts(page: ParsedPage): PageFacts {
  const links = page.elements.filter((element) => attribute(element, 'href') !== undefined);
  const title = page.elements.find((element) => element.tagName === 'title');
  return {
    file: page.file,
    path: page.path,
    title: title === undefined ? '' : textOf(title).trim(),
    description: metaContent(page, 'description'),
    canonicals: links.filter((element) => hasWord(element, 'rel', 'canonical')).map(hrefOf),
    alternates: links.filter(isLanguageAlternate).map(toLink),
    links: links
      .filter((element) => isFollowed(element) || isOtherForm(element))
      .map(toLink)
      .filter(({ href }) => !URL.canParse(href)),
    ids: new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
    forwardsTo: page.elements.map(forwardTarget).find((target) => target !== undefined),
  };
}

function metaContent(page: ParsedPage, name: string): string {
  const meta = page.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === name,
  );
  return (meta && attribute(meta, 'content')?.trim()) ?? '';
}

function isLanguageAlternate(element: PageElement): boolean {
  return (
    element.tagName === 'link' &&
    hasWord(element, 'rel', 'alternate') &&
    attribute(element, 'hreflang') !== undefined
  );
}

function isFollowed({ tagName }: PageElement): boolean {
  return tagName === 'a' || tagName === 'area';
}

/** A feed or data file of the page, named in its head. */
function isOtherForm(element: PageElement): boolean {
  return element.tagName === 'link' && hasWord(element, 'rel', 'alternate') && !isLanguageAlternate(element);
}

function toLink(element: PageElement): PageLink {
  return { href: hrefOf(element), hreflang: attribute(element, 'hreflang') };
}

function hrefOf(element: PageElement): string {
  return (attribute(element, 'href') ?? '').trim();
}
