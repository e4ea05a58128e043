import type { NameMatch } from '../../search/names/match-names.ts';
import { hasChosen, type SearchState } from '../../search/search-state.ts';
import type { SearchOutcome } from './search-index.ts';

/** Names shown above the other results. */
const MOST_NAMES = 6;
/** Of those that have not every word. */
const FEW_NAMES = 3;

/** What the names have to know of what the texts have. */
export type FoundTexts = Pick<SearchOutcome, 'found' | 'isSure'>;

/** Names that have every word, as many as are shown. A filter asks for records with a field, which no name tells. */
export function wholeNames(matches: readonly NameMatch[], state: SearchState): readonly NameMatch[] {
  return hasChosen(state) ? [] : matches.filter(({ isPartial }) => !isPartial).slice(0, MOST_NAMES);
}

/** Names that have some of the words, as many as are shown. */
export function partialNames(matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.filter(({ isPartial }) => isPartial).slice(0, FEW_NAMES);
}

/** Names to stand beside what the texts have. */
export function namesBeside(
  { found, isSure }: FoundTexts,
  matches: readonly NameMatch[],
  state: SearchState,
): readonly NameMatch[] {
  const whole = wholeNames(matches, state);
  // Where the texts have what was typed, it was no slip.
  const certain = isSure ? whole.filter(({ reason }) => reason !== 'typo') : whole;
  // What has only some of the words is better than next to nothing.
  const isEnough = certain.length > 0 || found > FEW_NAMES || hasChosen(state);
  return isEnough ? certain : partialNames(matches);
}
