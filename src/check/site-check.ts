import { pathOfFile, type BuiltSite } from './site/built-site.ts';
import { checkAddresses } from './site/check-addresses.ts';
import { checkCanonical, ownAddress } from './site/check-canonical.ts';
import { checkElements } from './site/check-elements.ts';
import { checkHead } from './site/check-head.ts';
import { checkHreflang } from './site/check-hreflang.ts';
import { checkIds } from './site/check-ids.ts';
import { checkInlineCode } from './site/check-inline-code.ts';
import { checkLang } from './site/check-lang.ts';
import { checkLinkLanguages } from './site/check-link-languages.ts';
import { checkLinks } from './site/check-links.ts';
import { checkRequests, checkStyleSheet } from './site/check-requests.ts';
import { elementAddresses } from './site/element-addresses.ts';
import { pageFacts, type Kept, type PageFacts, type PageLink } from './site/page-facts.ts';
import type { ReadPage } from './site/read-page.ts';
import type { SiteFinding } from './site/site-finding.ts';

/**
 * Checks the pages of a site for faults of the program while they are being made. What an editor can write is judged
 * at the content, with file, line and field; nothing here looks at words.
 */
interface SiteCheck {
  /** Looks at one page; of it only a little is kept. */
  add: (page: Omit<ReadPage, 'path' | 'addresses'>) => void;
  /**
   * Holds the pages against each other and against the files that are there.
   * @param files every file of the site, relative to its folder, with `/`
   * @param readStyleSheet gives the text of one of them
   * @returns all faults at once, in the order of the pages' files
   */
  finish: (files: readonly string[], readStyleSheet: (file: string) => string) => SiteFinding[];
  /** The pages that search engines are to know: those that are the one address of what they show. */
  listed: () => ListedPage[];
}

/** A page by its address, with those of the same in every language, as `hreflang` names them. */
interface ListedPage {
  address: string;
  alternates: readonly PageLink[];
}

/** @param settings where the site will stand and in which languages it is */
export function siteCheck(settings: Pick<BuiltSite, 'origin' | 'basePath' | 'locales'>): SiteCheck {
  const facts: PageFacts[] = [];
  const findings: SiteFinding[] = [];
  const { keep, keepLink } = keptOnce();
  const early: BuiltSite = { ...settings, files: new Set(), pages: new Map() };
  return {
    add({ file, title, elements }) {
      const addresses = elements
        .flatMap(elementAddresses)
        .map((address) => ({ ...address, value: keep(address.value) }));
      const page = { file, path: pathOfFile(file, settings.basePath), title, elements, addresses };
      facts.push(pageFacts(page, { keep, keepLink }));
      for (const check of PAGE_CHECKS) findings.push(...check(page, early));
    },
    finish(files, readStyleSheet) {
      const pages = new Map(facts.map((page) => [page.file, page]));
      const site: BuiltSite = { ...settings, files: new Set(files), pages };
      for (const page of facts) for (const check of SITE_CHECKS) findings.push(...check(page, site));
      for (const file of files.filter((name) => name.endsWith('.css')))
        findings.push(...checkStyleSheet(readStyleSheet(file), file));
      return findings.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    },
    listed: () =>
      facts
        .filter(({ isOpen, path, canonicals }) => isOpen && canonicals[0] === ownAddress(path, settings))
        .map(({ path, alternates }) => ({ address: ownAddress(path, settings), alternates }))
        .sort((a, b) => (a.address < b.address ? -1 : 1)),
  };
}

/**
 * Gives each text once, as a copy of its own: a piece that was cut from a page would keep the whole page in memory. So
 * with links: a menu stands on every page.
 */
function keptOnce(): Kept {
  const texts = new Map<string, string>();
  const links = new Map<string, PageLink>();
  const keep = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    texts.set(copy, copy);
    return copy;
  };
  return {
    keep,
    keepLink(href, hreflang) {
      const key = keep(`${hreflang ?? ''} ${href}`);
      const link = links.get(key) ?? {
        href: keep(href),
        hreflang: hreflang === undefined ? undefined : keep(hreflang),
      };
      links.set(key, link);
      return link;
    },
  };
}

/** Checks of one page by itself. */
const PAGE_CHECKS = [checkLang, checkIds, checkElements, checkInlineCode, checkAddresses];

/** Checks of a page against the others. */
const SITE_CHECKS = [checkHead, checkRequests, checkLinks, checkLinkLanguages, checkHreflang, checkCanonical];
