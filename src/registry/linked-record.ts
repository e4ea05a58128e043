import type { Prose } from './record.ts';
import type { Citation } from '../format/citation.ts';
import type { CollectionName } from '../format/index.ts';
import type { PartnerData } from '../format/partner.ts';
import type { SourceData } from '../format/source.ts';

/** What every linked record has. */
export interface LinkedRecord {
  collection: CollectionName;
  id: string;
  file: string;
  prose: Prose;
  citationsOf: CitationsByField;
  accounts: readonly Account[];
}

/** Names of single fields → what supports them. */
export type CitationsByField = Readonly<Record<string, readonly LinkedCitation[]>>;

export interface LinkedCitation extends Citation {
  record: Source;
}

/** A part of the content that carries `cite`, with its sources linked. */
export type Cited<Part> = Omit<Part, 'cite'> & { citations: readonly LinkedCitation[] };

export type Account = Cited<NonNullable<PartnerData['accounts']>[number]>;

export interface Source extends Pick<LinkedRecord, 'id' | 'file'> {
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
