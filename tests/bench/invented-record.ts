import type { CollectionName } from '../../src/format/index.ts';
import type { InventedText } from './invented-words.ts';

/** One record of the invented registry, in the fields of the content format; texts stand in both languages. */
export interface InventedRecord {
  collection: CollectionName;
  id: string;
  facts: Readonly<Record<string, unknown>>;
  /** Markdown; sources have none. */
  prose?: InventedText;
}

/** Everything that a site of this size says, before it is written for one generator or the other. */
export interface InventedRegistry {
  site: Readonly<Record<string, unknown>>;
  vocabularies: Readonly<Record<string, Readonly<Record<string, { label: InventedText }>>>>;
  records: readonly InventedRecord[];
}
