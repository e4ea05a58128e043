import { foldText } from '../../i18n/fold-text.ts';
import type { UnreadColumn } from '../../i18n/editor-texts/table-words.ts';
import { nearest } from '../../registry/nearest.ts';
import type { Question } from '../new/ask.ts';
import { columnLetter, type ImportTable } from './table.ts';

/**
 * Which question each column answers, by the name of its flag or by its words.
 * @returns the columns in order; one that answers none says why
 */
export function readColumns({ head, rows }: ImportTable, questions: readonly Question[]): Column[] {
  const headings = questions.flatMap(({ name, words }) =>
    [name, words].map((heading) => ({ heading, name })),
  );
  const known = new Map(headings.map(({ heading, name }) => [foldText(heading), name]));
  const shown = new Map(headings.map(({ heading }) => [foldText(heading), heading]));
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const taken = new Map<string, string>();
  return Array.from({ length: width }, (_, at): Column => {
    const heading = head[at]?.text ?? '';
    const column = { heading, letter: columnLetter(at) };
    const filled = rows.flatMap((row) => (row[at]?.text && !row[at].isRepeated ? [row[at].row] : []));
    if (heading === '')
      return { ...column, ...(filled.length > 0 && { unread: { kind: 'no-heading', rows: filled } }) };
    const name = known.get(foldText(heading));
    if (name === undefined)
      return {
        ...column,
        unread: { kind: 'unknown', near: shown.get(nearest(foldText(heading), shown.keys())) ?? '' },
      };
    const first = taken.get(name);
    if (first !== undefined) return { ...column, unread: { kind: 'double', first } };
    taken.set(name, column.letter);
    return { ...column, name };
  });
}

/** A column, and the name of the answer in it. */
export interface Column {
  heading: string;
  letter: string;
  name?: string;
  unread?: UnreadColumn;
}
