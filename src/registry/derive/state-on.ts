import { parseEdtf, type EdtfValue } from '../edtf.ts';
import type { Agreement, AgreementState } from '../model.ts';
import type { AgreementData } from '../schema/agreement.ts';
import { agreementState } from './agreement-state.ts';

/**
 * State of a paper at the end of a day, by what was so on that day: what came later is left aside. `asOf` is the day that
 * counts as today.
 * @returns `undefined` where the sources do not establish it: the day of signing is not known for certain, or a step that would
 * change the state may have come before the day or after it
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
  const value = certain(date);
  return value !== undefined && value.latest <= day;
}

/** Whether the date lies within a year for sure. An interval lies in the year in which it begins. */
export function isWithin(date: string | undefined, year: number): boolean {
  const value = certain(date);
  const prefix = `${String(year).padStart(4, '0')}-`;
  if (value === undefined || !value.earliest.startsWith(prefix)) return false;
  return value.latest.startsWith(prefix) || value.kind === 'interval';
}

function isAfter(date: string | undefined, day: string): boolean {
  const value = certain(date);
  return value !== undefined && value.earliest > day;
}

function certain(date: string | undefined): EdtfValue | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  return value?.uncertain || value?.approximate ? undefined : value;
}

interface Step {
  state: string;
  date?: string | undefined;
}
