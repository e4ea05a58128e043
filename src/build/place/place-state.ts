import type { PlaceState } from '../../i18n/editor-texts/place-words.ts';
import type { BuildKind } from './build-mark.ts';
import { isEarlierBuild } from './judge-contents.ts';
import { placeEntries } from './own-entries.ts';
import { realPlace } from './real-place.ts';
import { isHalfSwapped } from './swap-folder.ts';

/** What stands in a place, as it is found there; for what is said after a build that failed. */
export function placeState(path: string, built: BuildKind, project = process.cwd()): PlaceState {
  const place = realPlace(path);
  try {
    if (isHalfSwapped(place)) return 'half';
    if (isEarlierBuild(place, built, project)) return 'built';
    return placeEntries(place).length === 0 ? 'empty' : 'other';
  } catch {
    // A place that is no folder, or cannot be read, was not written either.
    return 'other';
  }
}
