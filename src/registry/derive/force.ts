import { isCertainlyAfter } from '../certain-date.ts';
import type { LegalAct } from '../model.ts';
import type { Force } from '../states.ts';

/**
 * Force of an act on a day: what its last step up to that day that bears on force says. A step already known but still
 * to come does not count. Adopting or signing puts a domestic act into force unless a later step says otherwise; a
 * treaty needs more, so there the step says nothing.
 */
export function forceOf({ data, steps }: LegalAct, asOf: string): Force {
  for (const { state, date } of [...steps].reverse()) {
    if (date !== undefined && isCertainlyAfter(date, asOf)) continue;
    if (state === 'partly-replaced' || state === 'not-in-force') return state;
    const onlyAgreedOn = state === 'adopted' || state === 'signed';
    if (!onlyAgreedOn || data.kind !== 'treaty') return 'in-force';
  }
  return 'unknown';
}
