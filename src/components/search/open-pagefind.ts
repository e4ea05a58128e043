import type { Locale } from '../../format/localized-text.ts';
import { spokenLanguage } from '../../i18n/locales.ts';
import { likelyFiles, partsFile, type LocaleParts } from '../../search/index-parts.ts';
import type { FilterCounts, PagefindApi } from '../../search/pagefind-api.ts';
import { loadSearchFile } from './load-search-file.ts';

/** A registry's pages are as long as what is known: length says nothing of how well a page answers. */
const RANKING = { pageLength: 0.1, termFrequency: 0.4, termSaturation: 1.2, termSimilarity: 1 };

/** Words of an excerpt. */
const EXCERPT_LENGTH = 28;

/** Pagefind, ready to search. */
interface OpenPagefind {
  api: PagefindApi;
  /** Ids of pages by their address below the site. */
  pages: () => Promise<LocaleParts['pages']>;
  /** All pages by filter and value; loads the filters, once. */
  loadCounts: () => Promise<FilterCounts>;
  /** Whether a part of the index did not arrive; Pagefind takes it for an empty one. */
  hasFailed: () => boolean;
}

/**
 * Loads Pagefind and the index at an address. Rejects when they cannot be loaded.
 * @param bundlePath address of the folder, with a slash at the end; the site's pages lie beside it
 * @param locale of the index
 * @param words that will be searched for first
 */
export async function openPagefind(
  bundlePath: string,
  locale: Locale,
  words: readonly string[],
): Promise<OpenPagefind> {
  preload(stemmerOf(bundlePath, locale));
  const parts = loadSearchFile<LocaleParts>(`${bundlePath}${partsFile(locale)}`);
  parts.then(
    (known) => preloadParts(bundlePath, locale, words, known),
    () => undefined,
  );
  const api = (await import(/* @vite-ignore */ programOf(bundlePath, locale))) as PagefindApi;
  await api.options({
    basePath: bundlePath,
    baseUrl: siteRoot(bundlePath),
    excerptLength: EXCERPT_LENGTH,
    ranking: RANKING,
    // As the index has it, whatever the capitals of the tag.
    language: locale.toLowerCase(),
  });
  await orPagefindFailure(api.init());
  let counts: Promise<FilterCounts> | undefined;
  return {
    api,
    pages: async () => (await parts).pages,
    loadCounts: () => (counts ??= orPagefindFailure(api.filters())),
    hasFailed: () => hasFailedRequests(bundlePath),
  };
}

/** The site's own address, beside whose pages the folder of the index lies. */
export function siteRoot(bundlePath: string): string {
  return bundlePath.replace(/[^/]+\/$/u, '');
}

/** Pagefind's module. It keeps one index: under another address it is loaded once more, for another locale. */
function programOf(bundlePath: string, locale: Locale): string {
  return `${bundlePath}pagefind.js?lang=${locale}`;
}

/**
 * The largest part of Pagefind, which it asks for itself only when all else has come. It has one for each language that
 * it stems, those of the interface among them.
 */
function stemmerOf(bundlePath: string, locale: Locale): string {
  return `${bundlePath}wasm.${spokenLanguage(locale) ?? 'unknown'}.pagefind`;
}

/** Asks for what Pagefind would ask for one after the other, when its program has come. */
function preloadParts(
  bundlePath: string,
  locale: Locale,
  words: readonly string[],
  parts: LocaleParts,
): void {
  for (const file of [parts.meta, ...likelyFiles(words, parts, locale)]) preload(`${bundlePath}${file}`);
}

function preload(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
}

/** Pagefind waits for ever when its start has failed; the failure is only seen as a rejection that nobody takes. */
function orPagefindFailure<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      reject(new Error('The search index could not be loaded', { cause: event.reason }));
    };
    addEventListener('unhandledrejection', fail);
    work.then(resolve, reject).finally(() => removeEventListener('unhandledrejection', fail));
  });
}

function hasFailedRequests(bundlePath: string): boolean {
  const address = new URL(bundlePath, location.href).href;
  const requests = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(address));
  return requests.some((request) => request instanceof PerformanceResourceTiming && isFailed(request));
}

function isFailed({
  responseStatus,
  responseEnd,
  transferSize,
  decodedBodySize,
}: PerformanceResourceTiming): boolean {
  return (
    responseStatus >= 400 ||
    (responseStatus === 0 && responseEnd > 0 && transferSize === 0 && decodedBodySize === 0)
  );
}
