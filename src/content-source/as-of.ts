import { buildDate } from './build-date.ts';
import type { SiteData } from '../format/site.ts';

/**
 * The day that counts as today for a content in its home city, `YYYY-MM-DD`, see `buildDate`. The same commit gives the
 * same day.
 * @param folder the content
 */
export function asOf(folder: string): (site: { home: Pick<SiteData['home'], 'timeZone'> }) => string {
  return ({ home }) => {
    const seconds = buildDate(process.env, folder);
    // The Swedish notation is that of ISO 8601.
    return new Intl.DateTimeFormat('sv', { timeZone: home.timeZone }).format(Number(seconds) * 1000);
  };
}
