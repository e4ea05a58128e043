import { buildDate } from '../build/build-date.ts';
import { parseEdtf } from '../registry/edtf.ts';

/**
 * The day that counts as today, `YYYY-MM-DD`: of `SOURCE_DATE_EPOCH`, else of the last commit, else the day to which the
 * content was brought up to date. Never the clock: the same commit must give the same pages.
 * @param dataDate `dataDate` of `site.yaml`
 */
export function asOf(dataDate: string): string {
  const seconds = buildDate(process.env, process.cwd());
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return parseEdtf(dataDate)?.latest ?? dataDate;
}
