import type { CollectionName } from './format/index.ts';
import type { Locale } from './format/localized-text.ts';

/** Collections that have a list of their own. */
export type ListedCollection = CollectionName;

/** Vocabularies whose terms have a page each. */
export type PagedVocabulary = 'directions' | 'areas' | 'exchange-forms';

/** Fields by which a list is split into pages. */
export type FilterField = 'kind' | 'country' | 'area' | 'year' | 'state';

let base = '';
settleBase(import.meta.env?.BASE_URL ?? '/');

/**
 * Says where the site lies below the root of its host, such as `/registry/`. What is bundled knows it of itself.
 */
export function settleBase(path: string): void {
  base = path.replace(/\/+$/u, '');
}

/** Where the site lies below the root of its host, without a slash at the end; empty at the root. */
export function basePath(): string {
  return base;
}

/** Every address of the site, with the base path and a slash at the end. This is the only place that spells them. */
export const route = {
  root: () => `${base}/`,
  home: (locale: Locale) => at(locale),
  /** A list, or one page of a long one; the first page has no number. */
  list: (locale: Locale, collection: ListedCollection, page = 1) => at(locale, collection, ...numbered(page)),
  /** The file from which a long list is filtered. */
  listIndex: (locale: Locale, collection: ListedCollection) => `${base}/${locale}/${collection}/index.json`,
  /** The file with more words by which a list is searched. */
  listWords: (locale: Locale, collection: ListedCollection) => `${base}/${locale}/${collection}/words.json`,
  /** A whole list for spreadsheets. */
  listTable: (locale: Locale, collection: ListedCollection) => `${base}/${locale}/${collection}/table.csv`,
  record: (locale: Locale, collection: CollectionName, id: string) => at(locale, collection, id),
  /** The sheet about a partner that a delegation prints. */
  brief: (locale: Locale, partner: string) => at(locale, 'partners', partner, 'brief'),
  /** The same sheet in the page's language and another. */
  bilingualBrief: (locale: Locale, partner: string, other: Locale) =>
    at(locale, 'partners', partner, 'brief', `${locale}-${other}`),
  /** The facts of a record's page as plain text. */
  factsText: (locale: Locale, collection: CollectionName, id: string) =>
    `${at(locale, collection, id)}facts.txt`,
  filter: (locale: Locale, collection: ListedCollection, field: FilterField, value: string, page = 1) =>
    at(locale, collection, 'by', field, value, ...numbered(page)),
  vocabulary: (locale: Locale, vocabulary: PagedVocabulary) => at(locale, vocabulary),
  term: (locale: Locale, vocabulary: PagedVocabulary, id: string) => at(locale, vocabulary, id),
  page: (locale: Locale, id: string) => at(locale, id),
  map: (locale: Locale) => at(locale, 'map'),
  /** The page that a bubble of the map opens. */
  mapGroup: (locale: Locale, group: string) => at(locale, 'map', group),
  search: (locale: Locale) => at(locale, 'search'),
  /** The names of one letter, where they are too many for the search page. */
  nameLetter: (locale: Locale, letter: string) => at(locale, 'search', 'letters', letter),
  /** The folder of the names index, with a slash at the end. */
  names: (locale: Locale) => at(locale, 'search', 'names'),
  /** The file of it that every search reads first. */
  firstNames: (locale: Locale) => `${at(locale, 'search', 'names')}index.json`,
  /** All partners side by side. */
  compare: (locale: Locale, page = 1) => at(locale, 'compare', ...numbered(page)),
  compareTable: (locale: Locale, format: 'csv' | 'xlsx') => `${at(locale, 'compare')}partners.${format}`,
  timeline: (locale: Locale, page = 1) => at(locale, 'timeline', ...numbered(page)),
  reports: (locale: Locale) => at(locale, 'report'),
  report: (locale: Locale, year: string) => at(locale, 'report', year),
  reportFile: (locale: Locale, year: string, format: 'csv' | 'xlsx' | 'docx') =>
    `${base}/${locale}/report/${year}.${format}`,
  /** A page of the editors' handbook; without a name its first page. */
  handbook: (locale: Locale, page = 'index') => at(locale, 'handbook', ...(page === 'index' ? [] : [page])),
  /** What is left to translate; in the editors' build only. */
  translations: (locale: Locale) => at(locale, 'translations'),
  document: (file: string) => fileAt('documents', file),
  /** A picture at one width in pixels. */
  image: (file: string, width: number, format: 'webp' | 'jpg') =>
    fileAt('images', `${file}/${width}.${format}`),
  pagefind: () => `${base}/pagefind/`,
  theme: () => `${base}/theme.css`,
  /** A picture for places where an address is shared. */
  socialCard: (locale: Locale, card: string) => `${base}/social/${locale}/${card}.png`,
  favicon: () => `${base}/favicon.svg`,
  /** What the site is called where a reader keeps it like a program. */
  manifest: (locale: Locale) => `${base}/${locale}/site.webmanifest`,
  /** Tells browsers how the site is searched. */
  openSearch: (locale: Locale) => `${base}/${locale}/opensearch.xml`,
  /** The pages that search engines are to know; a long list is parted, and this names its parts. */
  sitemap: (part?: number) => `${base}/sitemap${part === undefined ? '' : `-${part}`}.xml`,
  robots: () => `${base}/robots.txt`,
  /** A record for citing: in no language, and for good. */
  permanent: (collection: CollectionName, id: string) => at('id', collection, id),
  /** The same as data, beside it. */
  recordData: (collection: CollectionName, id: string) => `${base}/id/${collection}/${id}.json`,
  /** The page that says what there is as data. */
  dataPage: (locale: Locale) => at(locale, 'data'),
  /** How the registry changed. */
  changes: (locale: Locale) => at(locale, 'changes'),
  /** The same for readers of news. */
  changesFeed: (locale: Locale) => `${at(locale, 'changes')}feed.atom`,
  /** A file of the whole registry as data, in all languages. */
  data: (file: string) => `${base}/data/${file}`,
  /** The copy of the site that opens without a network. */
  offlineCopy: () => `${base}/offline.zip`,
  /** The whole registry to print, or a volume of it. */
  book: (locale: Locale, volume?: number) =>
    at(locale, 'book', ...(volume === undefined ? [] : [String(volume)])),
  /** What is coming, for calendars: of all partners, or of one. */
  calendar: (locale: Locale, partner?: string) => `${ofPartner(locale, partner)}calendar.ics`,
  /** What happened last, for readers of news: with all partners, or with one. */
  feed: (locale: Locale, partner?: string) => `${ofPartner(locale, partner)}feed.atom`,
};

/**
 * First path segments below the locale that prose pages cannot take. `directions` is a prose page with terms below it.
 */
export const RESERVED_PAGE_IDS = [
  'partners',
  'agreements',
  'associations',
  'legal-acts',
  'events',
  'sources',
  'areas',
  'exchange-forms',
  'map',
  'search',
  'compare',
  'timeline',
  'report',
  'handbook',
  'translations',
  'data',
  'book',
  'changes',
] as const;

/** The same page in another language. Takes and gives an address of this site, with the base path. */
export function alternate(href: string, locale: Locale): string {
  const [, ...rest] = href.slice(base.length + 1).split('/');
  return [base, locale, ...rest].join('/');
}

/** What an address has below another, without the slash at its end; `undefined` for that other itself. */
export function below(above: string, href: string): string | undefined {
  return href.slice(above.length, -1) || undefined;
}

/**
 * The absolute address of a path of this site. `site` is the origin, with or without a slash at the end. What runs
 * outside of a build knows no base path: there `site` has it.
 */
export function absolute(site: string, href: string): string {
  return base === '' ? site.replace(/\/*$/u, href) : new URL(href, site).href;
}

/** The path of an address as a link fragment target inside the page. */
export const noteAnchor = (number: number): string => `note-${number}`;

/** The id of a partner's mark on the map page: an address with it as fragment shows the partner selected. */
export const markAnchor = (partner: string): string => `partner-${partner}`;

/** Subfolders of the content stay; file systems spell one letter in two ways, addresses in one. */
function fileAt(folder: string, file: string): string {
  return [base, folder, ...file.normalize('NFC').split('/').map(encodeURIComponent)].join('/');
}

function ofPartner(locale: Locale, partner: string | undefined): string {
  return partner === undefined ? at(locale) : at(locale, 'partners', partner);
}

function numbered(page: number): string[] {
  return page === 1 ? [] : ['page', String(page)];
}

function at(...segments: string[]): string {
  return `${base}/${segments.join('/')}/`;
}
