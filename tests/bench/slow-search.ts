import type { OpenSite } from '../browser/open-site.ts';
import { cityQueries } from '../support/search-queries.ts';
import { hasAnswered, visitSlowly, type SlowVisit } from '../support/slow-line.ts';
import { median } from './median.ts';
import { STOCK_FIELD, STOCK_LINK, visitor } from './stock-search.ts';

/** What the search page may cost on a slow line: kilobytes and milliseconds to the first result, and to the last. */
export const SLOW_BARS = [
  { key: 'firstKB', title: 'first, KB', most: 60 },
  { key: 'first', title: 'first, ms', most: 2500 },
  { key: 'wholeKB', title: 'whole, KB', most: 160 },
  { key: 'whole', title: 'whole, ms', most: 5000 },
] as const satisfies readonly { key: keyof SlowVisit; title: string; most: number }[];

const VISITS = 3;

/** The median of some first visits: a machine that does other things holds up single ones. */
export async function visitsOnSlowLine(site: OpenSite, isStock: boolean): Promise<SlowVisit> {
  const visits: SlowVisit[] = [];
  while (visits.length < VISITS) visits.push(await visitOnce(site, isStock));
  const middle = (key: keyof SlowVisit): number => median(visits.map((visit) => visit[key]));
  return {
    first: middle('first'),
    firstKB: middle('firstKB'),
    whole: middle('whole'),
    wholeKB: middle('wholeKB'),
  };
}

/** What a visit cost more than it may, in words. */
export function brokenBars(visit: SlowVisit): string[] {
  return SLOW_BARS.filter(({ key, most }) => visit[key] > most).map(
    ({ key, title, most }) =>
      `The search page on a slow line: ${title} ${visit[key].toFixed(0)}, at most ${most}.`,
  );
}

/** The first query from the address of the search page, or typed into the stock interface as soon as it is there. */
async function visitOnce(site: OpenSite, isStock: boolean): Promise<SlowVisit> {
  const [{ text, locale } = { text: '', locale: '' }] = cityQueries();
  const { page, context } = await site.visit(visitor(isStock));
  const cost = isStock
    ? await visitSlowly(page, `${locale}/stock/`, {
        ask: () => page.fill(STOCK_FIELD, text, { timeout: 60_000 }),
        firstResult: STOCK_LINK,
        isWhole: () => document.querySelectorAll('.pagefind-ui__result-link').length >= 5,
      })
    : await visitSlowly(page, `${locale}/search/?q=${encodeURIComponent(text)}`, {
        firstResult: 'search-page .search-result-link',
        isWhole: hasAnswered,
      });
  await context.close();
  return cost;
}
