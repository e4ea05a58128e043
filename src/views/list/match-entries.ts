import { foldedWords, hasFolded } from '../../i18n/fold-text.ts';
import { chosenKeys, type ListState } from './list-state.ts';

/** What a list can be filtered and sorted by. */
export interface ListEntry {
  title: string;
  /** Everything that a word is looked for in, folded. */
  text: string;
  /** `field:value`, separated by spaces. */
  keys: string;
  /** Earliest day that its date can mean, `YYYY-MM-DD`; empty for what is not dated. */
  day: string;
}

/**
 * The entries that have every chosen value and every typed word, somewhere, in the order asked for; equal ones, and all
 * where no order is asked for, stay as they come. What is not dated stands last in both orders of time.
 */
export function matchEntries<Entry extends ListEntry>(
  entries: readonly Entry[],
  state: ListState,
  compareTitles: (a: string, b: string) => number,
): Entry[] {
  const keys = chosenKeys(state);
  const words = foldedWords(state.text);
  const found = entries.filter((entry) => {
    const own = ` ${entry.keys} `;
    return (
      keys.every((key) => own.includes(` ${key} `)) && words.every((word) => hasFolded(entry.text, word))
    );
  });
  if (state.sort === 'name') return found.sort((a, b) => compareTitles(a.title, b.title));
  if (state.sort === undefined) return found;
  const sense = state.sort === 'newest' ? -1 : 1;
  return found.sort((a, b) =>
    a.day === '' || b.day === ''
      ? Number(a.day === '') - Number(b.day === '')
      : sense * compareDays(a.day, b.day),
  );
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
