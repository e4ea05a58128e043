import type { CellFault } from '../../i18n/editor-texts/table-words.ts';
import { askFrom, type Problem } from '../new/ask.ts';
import type { Draft } from '../new/draft.ts';
import type { EditorContext } from '../new/editor-context.ts';
import { NEW_KINDS, type NewKind } from '../new/kinds.ts';
import { makeRecord } from '../new/make-record.ts';
import type { Column } from './columns.ts';
import type { ImportTable } from './table.ts';

/**
 * Records from the rows of a table. A record whose name is there already is left alone, so that a table can be read
 * again. Nothing is made of a row with a faulty cell.
 * @param defaults answers for all rows, where a row has none of its own
 */
export async function importRows(
  { rows }: Pick<ImportTable, 'rows'>,
  { columns, defaults, kind, context, faultText, refused = new Map() }: ImportContext,
): Promise<ImportedRow[]> {
  const { collection } = NEW_KINDS[kind];
  const imported: ImportedRow[] = [];
  // Names follow from a row alone, whatever is there already; otherwise a second reading would write it all again.
  const own = new Set<string>();
  const sources = new Set(context.taken.sources);
  const known = new Map(context.sourcesByUrl);
  const taken = { ...context.taken, sources, [collection]: own };
  for (const cells of rows) {
    const row = cells.find((cell) => cell.row)?.row ?? 0;
    const faults: Problem[] = [];
    const problems: Problem[] = [];
    const notes: Problem[] = [];
    const given = new Map(defaults);
    for (const [at, { name }] of columns.entries()) {
      const { text = '', fault } = cells[at] ?? {};
      if (name !== undefined && fault) faults.push({ name, problem: faultText(fault) });
      else if (name !== undefined && text !== '') given.set(name, text);
    }
    problems.push(...(refused.get(row) ?? []));
    const ask = askFrom(given, problems, () => context.words.emptyCell, notes);
    const drafts = await makeRecord({ ask, problems }, { ...context, taken, sourcesByUrl: known }, kind);
    // Of a faulty cell only the fault is told: that it gives no answer follows.
    const others = problems.filter(({ name }) => !faults.some((fault) => fault.name === name));
    const inCell = ({ name, problem }: Problem): CellProblem => {
      const { letter } = columns.find((column) => column.name === name) ?? {};
      return { cell: letter === undefined ? '' : `${letter}${row}`, name, problem };
    };
    const placed = [...faults, ...others].map(inCell);
    const record = drafts?.at(-1);
    if (record === undefined || placed.length > 0) {
      imported.push({ row, problems: placed });
      continue;
    }
    own.add(record.id);
    if (context.taken[collection].has(record.id)) {
      imported.push({ row, present: record.id });
      continue;
    }
    for (const { collection: folder, id, fields } of drafts ?? []) {
      if (folder !== 'sources') continue;
      sources.add(id);
      if (typeof fields['url'] === 'string') known.set(fields['url'], id);
    }
    imported.push({ row, drafts: drafts ?? [], given, notes: notes.map(inCell) });
  }
  return imported;
}

export interface ImportContext {
  columns: readonly Column[];
  defaults: ReadonlyMap<string, string>;
  kind: NewKind;
  context: EditorContext;
  /** What to say of a faulty cell. */
  faultText: (fault: CellFault) => string;
  /** Answers that are known to be wrong, by row. */
  refused?: ReadonlyMap<number, readonly Problem[]>;
}

/**
 * What became of a row, numbered as spreadsheets do: new records and
 * what they leave open, one that is there already, or what is wrong with it.
 */
export type ImportedRow =
  | {
      row: number;
      drafts: readonly Draft[];
      given: ReadonlyMap<string, string>;
      notes: readonly CellProblem[];
      problems?: undefined;
      present?: undefined;
    }
  | {
      row: number;
      present: string;
      notes?: undefined;
      drafts?: undefined;
      given?: undefined;
      problems?: undefined;
    }
  | {
      row: number;
      problems: readonly CellProblem[];
      notes?: undefined;
      drafts?: undefined;
      given?: undefined;
      present?: undefined;
    };

interface CellProblem {
  cell: string;
  name: string;
  problem: string;
}
