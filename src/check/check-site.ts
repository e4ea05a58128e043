import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathOfFile, type BuiltSite } from './site/built-site.ts';
import { checkAddresses } from './site/check-addresses.ts';
import { checkCanonical } from './site/check-canonical.ts';
import { checkElements } from './site/check-elements.ts';
import { checkHead } from './site/check-head.ts';
import { checkHreflang } from './site/check-hreflang.ts';
import { checkIds } from './site/check-ids.ts';
import { checkInlineCode } from './site/check-inline-code.ts';
import { checkLang } from './site/check-lang.ts';
import { checkLinkLanguages } from './site/check-link-languages.ts';
import { checkLinks } from './site/check-links.ts';
import { checkRequests, checkStyleSheet } from './site/check-requests.ts';
import { pageFacts, type PageFacts } from './site/page-facts.ts';
import { parsePage } from './site/parse-page.ts';
import type { SiteFinding } from './site/site-finding.ts';

/**
 * Reads every page of a built site and reports all faults of the program at once, in the order of the pages. What an
 * editor can write is judged at the content, with file, line and field; nothing here looks at words.
 * @param folder the built site
 * @param settings where the site will stand and in which languages it is
 */
export function checkSite(
  folder: string,
  settings: Pick<BuiltSite, 'origin' | 'basePath' | 'locales'>,
): SiteFinding[] {
  const files = listFiles(folder);
  const pages = new Map<string, PageFacts>();
  const site: BuiltSite = { ...settings, files: new Set(files), pages };
  const findings: SiteFinding[] = [];
  // The tree of a page is dropped before the next is read: thousands of them would not fit into memory.
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = parsePage(readFileSync(join(folder, file), 'utf8'), file, pathOfFile(file, site.basePath));
    pages.set(file, pageFacts(page));
    for (const check of PAGE_CHECKS) findings.push(...check(page, site));
  }
  for (const page of pages.values()) for (const check of LINK_CHECKS) findings.push(...check(page, site));
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    findings.push(...checkStyleSheet(readFileSync(join(folder, file), 'utf8'), file));
  }
  return findings;
}

/** Checks of one page by itself. */
const PAGE_CHECKS = [checkLang, checkIds, checkElements, checkInlineCode, checkAddresses, checkRequests];

/** Checks of a page against the others. */
const LINK_CHECKS = [checkHead, checkLinks, checkLinkLanguages, checkHreflang, checkCanonical];

/** Files of a folder with those below it, sorted, with `/`. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}
