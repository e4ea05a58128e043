import type { LangText } from '../parts/text-view.ts';

/** A page that readers ask for by name or by what it tells, with all that it is found by. */
export interface NameEntry {
  href: string;
  title: string;
  /** BCP 47 tag of the title; absent where it is the locale's, as in its names. */
  lang?: string;
  /** What kind of thing it is, in words. */
  kind: string;
  /** What tells it from others of that name, such as its country. */
  note?: string;
  /** Names in every language and script, the title first; former names and abbreviations too. */
  names: readonly LangText[];
  /** Grammatical cases of the names, and words that people ask for the page by: found, never shown. */
  forms?: readonly string[];
  /** What it is about, a line of words each: its kind, its country. Words of it answer beside those of the names. */
  topics?: readonly string[];
  /** Those who signed it or held office in it: their surname finds it. */
  people?: readonly LangText[];
  /** What it answers in one fact. */
  facts?: readonly EntryFact[];
  /** Entries of a lower group come first among equal answers. */
  group: number;
}

/** An entry before its group is known. */
export type UngroupedEntry = Omit<NameEntry, 'group'> & {
  /** Whether it belongs to the past, and so behind the others of its group. */
  isPast?: boolean;
};

/** One fact with the sources that support it. */
export interface EntryFact {
  /** What it is the answer to. */
  ask: AskedFact;
  text: string;
  sources: readonly (LangText & { href: string })[];
}

/**
 * What one fact can answer: who signed, how far, what time, in what state, since when. First what a question means most
 * surely.
 */
export const ASKS = ['who', 'far', 'time', 'state', 'when'] as const;

export type AskedFact = (typeof ASKS)[number];

/** What entries are, in the order of importance, with what a word of a question weighs in each. */
export const ENTRY_GROUPS = {
  partners: 1.6,
  associations: 1.4,
  legalActs: 1.4,
  home: 1,
  prose: 1.3,
  terms: 1.3,
  sitePages: 1.4,
  namedLists: 1.6,
  founding: 1.25,
  papers: 1.1,
  events: 1,
  otherPages: 0.9,
  sources: 0.6,
} as const;

export type EntryGroup = keyof typeof ENTRY_GROUPS;

/** The place of a group in their order. */
export function groupNumber(group: EntryGroup): number {
  return Object.keys(ENTRY_GROUPS).indexOf(group);
}

/** From here on the titles of papers, events and sources: of very many records the full-text index finds those. */
export const TITLE_GROUP = groupNumber('founding');

/** From here on what one name does not find: a second file has it, which follows where the first is not enough. */
export const LATE_GROUP = groupNumber('papers');

/** Up to here names of records, pages and terms: the index from A to Z lists them. */
export const LAST_NAME_GROUP = groupNumber('terms');

/** The home page: everything on the site is about its city. */
export const HOME_GROUP = groupNumber('home');
