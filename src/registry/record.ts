import type { CountryNames, TermData, VocabularyName } from './schema/vocabulary.ts';
import type { CollectionName, RecordData } from './schema/index.ts';
import type { Locale } from './schema/localized-text.ts';
import type { PageData } from './schema/page.ts';
import type { SiteData } from './schema/site.ts';

/** A record as the editor wrote it: typed, references still ids. */
export interface RegistryRecord<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  /** File, relative to the content folder, with `/`. */
  file: string;
  data: RecordData[Name];
  /** Prose by language; empty where there is none. */
  prose: Prose;
}

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

/** A prose page. */
export interface PageRecord {
  id: string;
  /** Frontmatter by language. */
  data: Readonly<Partial<Record<Locale, PageData>>>;
  prose: Prose;
}

/** Everything in the content folder, parsed, not yet linked. */
export interface Content {
  site: SiteData;
  vocabularies: Readonly<Record<VocabularyName, Readonly<Record<string, TermData>>>>;
  countries: CountryNames;
  records: { readonly [Name in CollectionName]: readonly RegistryRecord<Name>[] };
  pages: readonly PageRecord[];
}
