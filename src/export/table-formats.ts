import { csv } from './csv.ts';
import type { Table } from './table.ts';
import { xlsx } from './xlsx.ts';

/** The kinds of file that a table is written as. */
export const TABLE_FORMATS: Readonly<Record<'csv' | 'xlsx', TableFormat>> = {
  csv: { type: 'text/csv; charset=utf-8', write: (table) => new TextEncoder().encode(csv(table)) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx },
};

interface TableFormat {
  /** Its media type. */
  type: string;
  /** @param name what the table is called inside the file, where it has a name there */
  write: (table: Table, name: string) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}
