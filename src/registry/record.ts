import type { CountryNames, TermData, VocabularyName } from '../format/vocabulary.ts';
import type { CollectionName, RecordData } from '../format/index.ts';
import type { Locale } from '../format/localized-text.ts';
import type { PageData } from '../format/page.ts';
import type { SiteData } from '../format/site.ts';

/**
 * A part of the content as the editor wrote it: typed, references still ids. This is what the reader yields and what
 * the registry is built of.
 */
interface Entry<Name extends keyof EntryData> {
  collection: Name;
  id: string;
  /** File, relative to the content folder, with `/`. */
  file: string;
  data: EntryData[Name];
  /** Prose by language; empty where there is none. */
  prose: Prose;
}

/** Data of an entry, by collection. */
export interface EntryData extends RecordData {
  /** Fields by language. */
  pages: Readonly<Partial<Record<Locale, PageData>>>;
}

/** A record of the registry, rather than a page, a vocabulary or the site. */
export type RegistryRecord<Name extends CollectionName = CollectionName> = Entry<Name>;

/** A prose page. */
export type PageRecord = Entry<'pages'>;

/** The prose of a record or page in the languages it exists in. */
export type Prose = Readonly<Partial<Record<Locale, ProseText>>>;

/** One prose text. The text itself stays in its file; only facts about it are kept. */
export interface ProseText {
  /** File, relative to the content folder. */
  file: string;
  /** `original` in the default language, else whether the translation renders the present original. */
  state: 'original' | 'current' | 'stale';
  /** Ids of sources cited as `[@source-id]`, in order, without repetition. */
  cites: readonly string[];
}

/** Everything in the content folder, parsed, not yet linked. */
export interface Content {
  site: SiteData;
  vocabularies: Readonly<Record<VocabularyName, Readonly<Record<string, TermData>>>>;
  countries: CountryNames;
  records: { readonly [Name in CollectionName]: readonly RegistryRecord<Name>[] };
  pages: readonly PageRecord[];
}
