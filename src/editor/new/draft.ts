import type { CollectionName } from '../../format/index.ts';

/** A record before it is written. */
export interface Draft {
  collection: CollectionName;
  id: string;
  /** Fields in the order to write them; what is `undefined` is left out. */
  fields: Readonly<Record<string, unknown>>;
  /** Files to copy beside it: from where, to where below the content folder. */
  copies?: readonly { from: string; to: string }[];
}
