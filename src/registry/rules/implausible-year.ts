import { parseEdtf } from '../../format/edtf.ts';
import { writtenDates, type WrittenDate } from '../written-dates.ts';
import type { Rule } from './rule.ts';

/**
 * A year before 1500 with no other date of the registry within a century, most likely a slip: `0216` for 2016. A date
 * that a note explains, or that is marked as uncertain or approximate, was thought about.
 */
export const implausibleYear: Rule = (_, content) => {
  const dates = writtenDates(content).map((date) => ({ ...date, year: yearOf(date) }));
  return dates
    .filter((one) => one.year < FIRST_USUAL_YEAR && !isMeant(one))
    .filter((one) => !dates.some((other) => other !== one && Math.abs(other.year - one.year) <= CENTURY))
    .map(({ file, field, date }) => ({
      ...{ rule: 'implausible-year', level: 'warning', file, field },
      values: { date },
    }));
};

const FIRST_USUAL_YEAR = 1500;
const CENTURY = 100;

/** A period counts from its beginning. */
function yearOf({ date }: WrittenDate): number {
  return Number(parseEdtf(date)?.earliest.slice(0, 4) ?? Infinity);
}

function isMeant({ date, beside }: WrittenDate): boolean {
  const value = parseEdtf(date);
  const isMarked = value?.uncertain === true || value?.approximate === true;
  return isMarked || (typeof beside === 'object' && beside !== null && 'dateNote' in beside);
}
