import { askFrom, type Problem } from '../new/ask.ts';
import type { Draft } from '../new/draft.ts';
import type { EditorContext } from '../new/editor-context.ts';
import { NEW_KINDS, type NewKind } from '../new/kinds.ts';
import { makeRecord } from '../new/make-record.ts';
import { columnLetter, type Column } from './columns.ts';

/**
 * Records from the rows of a table. A record whose name is there already is left alone, so that a table can be read
 * again.
 * @param rows with the headings first; empty rows and those that begin with `#` are passed over
 * @param defaults answers for all rows, where a row has none of its own
 */
export async function importRows(
  rows: readonly (readonly string[])[],
  { columns, defaults, kind, context }: ImportContext,
): Promise<ImportedRow[]> {
  const { collection } = NEW_KINDS[kind];
  const imported: ImportedRow[] = [];
  // Names follow from a row alone, whatever is there already; otherwise a second reading would write it all again.
  const own = new Set<string>();
  const sources = new Set(context.taken.sources);
  const known = new Map(context.sourcesByUrl);
  const taken = { ...context.taken, sources, [collection]: own };
  for (const [at, row] of rows.entries()) {
    if (at === 0 || row.every((cell) => cell.trim() === '') || row[0]?.startsWith('#')) continue;
    const problems: Problem[] = [];
    const given = new Map(defaults);
    for (const [index, { name }] of columns.entries())
      if (name && row[index]?.trim()) given.set(name, row[index]);
    const ask = askFrom(given, problems, () => context.words.emptyCell);
    const drafts = await makeRecord({ ask, problems }, { ...context, taken, sourcesByUrl: known }, kind);
    const placed = problems.map(({ name, problem }) => ({ cell: cellOf(columns, name, at), name, problem }));
    const record = drafts?.at(-1);
    if (record === undefined || placed.length > 0) {
      imported.push({ row: at + 1, problems: placed });
      continue;
    }
    own.add(record.id);
    if (context.taken[collection].has(record.id)) {
      imported.push({ row: at + 1, present: record.id });
      continue;
    }
    for (const { collection: folder, id, fields } of drafts ?? []) {
      if (folder !== 'sources') continue;
      sources.add(id);
      if (typeof fields['url'] === 'string') known.set(fields['url'], id);
    }
    imported.push({ row: at + 1, drafts: drafts ?? [] });
  }
  return imported;
}

/** `C5`, or only the row where the table has no such column. */
function cellOf(columns: readonly Column[], name: string, at: number): string {
  const index = columns.findIndex((column) => column.name === name);
  return index === -1 ? '' : `${columnLetter(index)}${at + 1}`;
}

interface ImportContext {
  columns: readonly Column[];
  defaults: ReadonlyMap<string, string>;
  kind: NewKind;
  context: EditorContext;
}

/**
 * What became of a row, numbered as spreadsheets do: new records, one that is there already, or what is wrong with it.
 */
export type ImportedRow =
  | { row: number; drafts: readonly Draft[]; problems?: undefined; present?: undefined }
  | { row: number; present: string; drafts?: undefined; problems?: undefined }
  | { row: number; problems: readonly CellProblem[]; drafts?: undefined; present?: undefined };

interface CellProblem {
  cell: string;
  name: string;
  problem: string;
}
