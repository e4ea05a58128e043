import type { CollectionName } from '../../format/index.ts';
import type { TableCell } from '../table.ts';
import type { AnyRecord } from './registry-json.ts';

/** A column; what its cells hold. */
export interface DataColumn {
  /** Names of fields with a full stop between, at the end the language of a text: `membership.role.ru`. */
  name: string;
  /** Field of the record, and language of a text, for those who name the column in words. */
  path: readonly string[];
  lang?: string;
  kind: 'text' | 'id' | 'date' | 'number' | 'boolean' | 'address' | 'ids';
}

/** A column that is no field of a record's file. */
export function column(name: string, kind: DataColumn['kind']): DataColumn {
  return { name, path: [name], kind };
}

function reckonedColumn(
  name: string,
  kind: DataColumn['kind'],
  of: (record: AnyRecord) => TableCell | undefined,
): Reckoned {
  return { column: column(name, kind), of };
}

const DISTANCE = reckonedColumn('distanceKm', 'number', (record) =>
  'distanceKm' in record && record.distanceKm !== undefined ? Math.round(record.distanceKm) : undefined,
);

/** What the registry reckons of the records of a collection. */
export const RECKONED: Readonly<Record<CollectionName, readonly Reckoned[]>> = {
  partners: [
    reckonedColumn('state', 'id', (record) =>
      record.collection === 'partners' ? (record.state ?? 'named') : undefined,
    ),
    reckonedColumn('since', 'date', (record) =>
      record.collection === 'partners' ? record.since?.date : undefined,
    ),
    reckonedColumn('lastEvidence', 'date', (record) =>
      record.collection === 'partners' ? record.lastEvidence : undefined,
    ),
    DISTANCE,
  ],
  agreements: [
    reckonedColumn('state', 'id', (record) =>
      record.collection === 'agreements' ? record.state : undefined,
    ),
    reckonedColumn('termEnd', 'date', (record) =>
      record.collection === 'agreements' ? record.termEnd : undefined,
    ),
  ],
  associations: [DISTANCE],
  'legal-acts': [
    reckonedColumn('force', 'id', (record) =>
      record.collection === 'legal-acts' ? record.force : undefined,
    ),
  ],
  events: [],
  sources: [],
};

interface Reckoned {
  column: DataColumn;
  of: (record: AnyRecord) => TableCell | undefined;
}
