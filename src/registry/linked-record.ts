import type { Prose } from './record.ts';
import type { Citation } from '../format/citation.ts';
import type { CollectionName } from '../format/index.ts';
import type { LocalizedText } from '../format/localized-text.ts';
import type { SourceData } from '../format/source.ts';

/** What every linked record has. */
export interface LinkedRecord {
  collection: CollectionName;
  id: string;
  file: string;
  prose: Prose;
}

/** Names of single fields → what supports them, with the sources linked. */
export type Cites = Readonly<Record<string, readonly LinkedCitation[]>>;

export interface LinkedCitation extends Citation {
  record: Source;
}

export interface Account {
  field: string;
  says: LocalizedText;
  cite: readonly LinkedCitation[];
}

export interface Source extends Omit<LinkedRecord, 'prose'> {
  collection: 'sources';
  data: SourceData;
  /** Records that cite it, each with the fields it supports there. */
  supports: readonly Support[];
}

export interface Support {
  collection: CollectionName | 'site' | 'vocabularies' | 'pages';
  id: string;
  /** Field names as in the record; `body` for prose, `declaredBy`, `accounts`. */
  fields: readonly string[];
}
