import type { Agreement } from '../model.ts';
import type { AgreementState } from '../states.ts';
import type { AgreementData } from '../../format/agreement.ts';
import { agreementState } from './agreement-state.ts';
import { settledDays } from './settled-days.ts';

/**
 * State of a paper at the end of a day, by what was so on that day: what came later is left aside. `asOf` is the day
 * that counts as today.
 * @returns `undefined` where the sources do not establish it: the day of signing is not known for certain, or a step
 *   that would change the state may have come before the day or after it
 */
export function stateOn({ data }: Agreement, day: string, asOf: string): AgreementState | undefined {
  const history = data.history ?? [];
  const isToday = day === asOf;
  const isOpen = ({ state, date }: Step) => state !== 'in-force' && !isBy(date, day) && !isAfter(date, day);
  if (!isToday && history.some(isOpen)) return undefined;
  const steps = isToday ? history : history.filter(({ date }) => isBy(date, day));
  const state = agreementState(
    { ...data, history: steps.length === 0 ? undefined : steps } as AgreementData,
    day,
  );
  return isBy(data.signed, day) || ENDED.has(state) ? state : undefined;
}

/** States of a paper that has ended, however that is known. */
export const ENDED: ReadonlySet<string> = new Set<AgreementState>(['expired', 'terminated', 'term-over']);

/** Whether the date lies on the day or before it for sure. */
function isBy(date: string | undefined, day: string): boolean {
  const days = settledDays(date);
  return days !== undefined && days.latest <= day;
}

function isAfter(date: string | undefined, day: string): boolean {
  const days = settledDays(date);
  return days !== undefined && days.earliest > day;
}

interface Step {
  state: string;
  date?: string | undefined;
}
