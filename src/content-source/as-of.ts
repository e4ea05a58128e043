import { buildDate } from './build-date.ts';
import { parseEdtf } from '../format/edtf.ts';
import type { SiteData } from '../format/site.ts';

/**
 * The day that counts as today for a content in its home city, `YYYY-MM-DD`: of `SOURCE_DATE_EPOCH` or of the last
 * commit (see `buildDate`), else the day to which the content was brought up to date. The same commit gives the same
 * day.
 * @param folder the content
 */
export function asOf(folder: string): (site: Pick<SiteData, 'dataDate' | 'home'>) => string {
  return ({ dataDate, home }) => {
    const seconds = buildDate(process.env, folder);
    if (seconds === undefined) return parseEdtf(dataDate)?.latest ?? dataDate;
    // The Swedish notation is that of ISO 8601.
    return new Intl.DateTimeFormat('sv', { timeZone: home.timeZone }).format(Number(seconds) * 1000);
  };
}
