import { isCertainlyBefore } from '../certain-date.ts';
import type { Finding } from '../../format/findings.ts';
import type { Registry } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import type { Rule } from './rule.ts';

/**
 * A step of a history that for sure came before one that stands above it. A paper's history comes after its signing.
 */
export const datesInOrder: Rule = (registry) =>
  histories(registry).flatMap(({ file, before, dates, ownDates }) => {
    let latest = before;
    return dates.flatMap((date, index): Finding[] => {
      if (date === undefined) return [];
      if (latest !== undefined && isCertainlyBefore(date, latest)) {
        const field = ownDates[index] === undefined ? ['history', index] : ['history', index, 'date'];
        return [{ rule: 'dates-in-order', level: 'error', file, field, values: { date, previous: latest } }];
      }
      if (latest === undefined || isCertainlyBefore(latest, date)) latest = date;
      return [];
    });
  });

function histories({ partners, agreements, legalActs }: Registry): History[] {
  return [
    ...partners.map(({ file, steps, data }) => ({
      file,
      dates: datesOf(steps),
      ownDates: datesOf(data.history ?? []),
    })),
    ...agreements.map(({ file, steps, data }) => ({
      file,
      before: data.signed,
      dates: datesOf(steps),
      ownDates: datesOf(steps),
    })),
    ...legalActs.map(({ file, steps }) => ({ file, dates: datesOf(steps), ownDates: datesOf(steps) })),
  ];
}

function datesOf(steps: readonly { date?: EdtfText | undefined }[]): (EdtfText | undefined)[] {
  return steps.map(({ date }) => date);
}

interface History {
  file: string;
  /** What comes before the first step. */
  before?: EdtfText | undefined;
  dates: readonly (EdtfText | undefined)[];
  /** Dates that stand in this very file rather than in an agreement. */
  ownDates: readonly (EdtfText | undefined)[];
}
