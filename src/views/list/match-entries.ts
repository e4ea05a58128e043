import { foldedWords, hasFolded } from '../../i18n/fold-text.ts';
import type { FilterField } from '../../routes.ts';
import {
  chosenKeys,
  sortedColumn,
  splitKey,
  type ColumnName,
  type ListState,
  type Sort,
} from './list-state.ts';

/** What a list can be filtered and sorted by. */
export interface ListEntry {
  /** What its row says in each column. */
  cells: Readonly<Partial<Record<ColumnName, string>>>;
  /** Everything that a word is looked for in, folded. */
  text: string;
  /** `field:value` for each value of its fields. */
  keys: readonly string[];
  /** Earliest day that its date can mean, `YYYY-MM-DD`; empty for what is not dated. */
  day: string;
}

/** The entries that have every chosen value and every typed word, somewhere, in the order in which they come. */
export function matchEntries<Entry extends ListEntry>(entries: readonly Entry[], state: ListState): Entry[] {
  const keys = chosenKeys(state);
  return withWords(entries, state).filter((entry) => keys.every((key) => entry.keys.includes(key)));
}

/**
 * How many entries each value would leave, with what else is asked for: of the field of the value itself, only the
 * value counts. What would leave none is not in it.
 */
export function countKeys(entries: readonly ListEntry[], state: ListState): Map<string, number> {
  const keys = chosenKeys(state);
  const counts = new Map<string, number>();
  for (const entry of withWords(entries, state)) {
    const missing = keys.filter((key) => !entry.keys.includes(key));
    if (missing.length > 1) continue;
    for (const key of entry.keys) {
      if (missing.every((other) => fieldOf(other) === fieldOf(key)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The entries in an order; equal ones stay as they come, and what has nothing in that column stands last both ways.
 * @param compare the order of words, and of numbers by value
 */
export function sortEntries<Entry extends ListEntry>(
  entries: readonly Entry[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): Entry[] {
  const { column, isDescending } = sortedColumn(sort);
  const valueOf = ({ day, cells }: Entry) => (column === 'date' ? day : (cells[column] ?? ''));
  const order = column === 'date' ? compareDays : compare;
  return entries.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    return a === '' || b === '' ? Number(a === '') - Number(b === '') : order(a, b) * (isDescending ? -1 : 1);
  });
}

function withWords<Entry extends ListEntry>(
  entries: readonly Entry[],
  { text }: ListState,
): readonly Entry[] {
  const words = foldedWords(text);
  return words.length === 0
    ? entries
    : entries.filter((entry) => words.every((word) => hasFolded(entry.text, word)));
}

function fieldOf(key: string): FilterField {
  return splitKey(key)[0];
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
