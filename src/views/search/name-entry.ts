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

/** From here on the titles of papers, events and sources: of very many records the full-text index finds those. */
export const TITLE_GROUP = 8;

/** From here on what one name does not find: a second file has it, which follows where the first is not enough. */
export const LATE_GROUP = 10;

/** Up to here names of records, pages and terms: the index from A to Z lists them. */
export const LAST_NAME_GROUP = 5;

/** The home page: everything on the site is about its city. */
export const HOME_GROUP = 3;
