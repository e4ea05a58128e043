import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditorError } from '../../content-source/editor-error.ts';
import { placeIsBusy } from '../../i18n/editor-texts/place-is-busy.ts';
import { claimName, marksIn } from './own-entries.ts';
import { isRunning, processMark } from './process-mark.ts';
import { pause } from './pause.ts';

/**
 * Does something in a place while no other process does. Whoever wants it puts a file of its own there and then looks
 * for those of others: of two at once at least the later one sees the other and steps back for a while. The claim of a
 * dead process counts for nothing, and since no name is used twice, taking it away can hit no living one.
 * @throws when others have held the place for a minute
 */
export function claimPlace(place: string, act: () => void): void {
  const own = processMark();
  const claim = join(place, claimName(own));
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    writeFileSync(claim, '');
    try {
      const others = marksIn(place, 'claim').filter((mark) => mark !== own);
      if (!others.some(isRunning)) {
        for (const mark of others) rmSync(join(place, claimName(mark)), { force: true });
        act();
        return;
      }
    } finally {
      rmSync(claim, { force: true });
    }
    if (Date.now() > end) throw new EditorError(placeIsBusy(place));
    pause(5 + Math.random() * 45);
  }
}

const LONGEST_MS = 60_000;
