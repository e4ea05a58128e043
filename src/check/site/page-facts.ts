import { attribute, hasWord, type PageElement } from '../../finish/page-element.ts';
import { forwardTarget } from './forward-target.ts';
import type { ReadPage } from './read-page.ts';

/** What the checks that compare pages need of one page; small, so that all pages fit into memory. */
export interface PageFacts {
  file: string;
  path: string;
  title: string;
  description: string;
  /** Whether search engines may show it. */
  isOpen: boolean;
  canonicals: readonly string[];
  alternates: readonly PageLink[];
  /**
   * Where readers may go on this site. The program writes its own addresses without a host: one with a host comes from
   * the content, even where it is that of the site, beside which the city may have other pages.
   */
  links: readonly PageLink[];
  /** What a browser loads for the page, or sends something to, each once. */
  requests: readonly string[];
  ids: readonly string[];
  /** Where a page that only forwards sends its reader. */
  forwardsTo: string | undefined;
}

/** What stands on many pages, once. */
export interface Kept {
  keep: (text: string) => string;
  keepLink: (href: string, hreflang: string | undefined) => PageLink;
}

export interface PageLink {
  href: string;
  hreflang: string | undefined;
}

/** @param keep gives a text without the page that it was cut from, and a link, the same for the same */
export function pageFacts(page: ReadPage, { keep, keepLink }: Kept): PageFacts {
  const toLink = (element: PageElement): PageLink =>
    keepLink(hrefOf(element), attribute(element, 'hreflang'));
  const links = page.elements.filter((element) => attribute(element, 'href') !== undefined);
  const own = links
    .filter((element) => isFollowed(element) || isOtherForm(element))
    .filter((element) => !URL.canParse(hrefOf(element)))
    .map(toLink);
  const requests = page.addresses.filter(({ use }) => use !== 'follow');
  const loaded = requests.map(({ value }) => value).filter((value) => !/^data:image\//iu.test(value));
  const forwardsTo = page.elements.map(forwardTarget).find((target) => target !== undefined);
  return {
    file: page.file,
    path: page.path,
    title: keep(page.title),
    description: keep(metaContent(page, 'description')),
    isOpen: !/\bnoindex\b/iu.test(metaContent(page, 'robots')),
    canonicals: links
      .filter((element) => hasWord(element, 'rel', 'canonical'))
      .map((link) => keep(hrefOf(link))),
    alternates: links.filter(isLanguageAlternate).map(toLink),
    links: [...new Set(own)],
    requests: [...new Set(loaded)].map(keep),
    ids: page.elements.flatMap((element) => attribute(element, 'id') ?? []).map(keep),
    forwardsTo: forwardsTo === undefined ? undefined : keep(forwardsTo),
  };
}

function metaContent(page: ReadPage, name: string): string {
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

function hrefOf(element: PageElement): string {
  return (attribute(element, 'href') ?? '').trim();
}
