import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityWith } from '../support/city-with.ts';
import { cityQueries } from '../support/search-queries.ts';
import { hasAnswered, visitSlowly, type SlowVisit } from '../support/slow-line.ts';
import { openSite, type OpenSite } from './open-site.ts';

const city = cityWith(({ partners }) => partners.length > 0);
const [locale = ''] = city.locales;
const asked = cityQueries().find((query) => query.kind === 'name' && query.locale === locale)?.text;
const QUERIES = { name: asked ?? city.records.partners[0]?.data.name[locale] ?? '', nonsense: 'qqqqxyzzy' };
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(() => site.close());

async function ask(kind: keyof typeof QUERIES): Promise<SlowVisit> {
  const { page, context } = await site.visit();
  const address = `${locale}/search/?q=${encodeURIComponent(QUERIES[kind])}`;
  const cost = await visitSlowly(page, address, {
    firstResult: 'search-page .search-result-link',
    isWhole: hasAnswered,
  });
  await context.close();
  return cost;
}

describe('the search page on a slow line', () => {
  it('shows what the names know before the texts, in no more than 60 KB, and all in 160 KB', async () => {
    const cost = await ask('name');
    expect(cost.firstKB).toBeLessThanOrEqual(60);
    expect(cost.wholeKB).toBeLessThanOrEqual(160);
    // Times are for `npm run bench`: here other tests run beside this one.
    expect(cost.first).toBeLessThan(cost.whole / 1.5);
  }, 120_000);

  it('costs no more where nothing is found', async () => {
    const [found, nothing] = [await ask('name'), await ask('nonsense')];
    // The names and the beginnings of the words in the texts say that there is nothing.
    expect(nothing.wholeKB).toBeLessThanOrEqual(found.wholeKB);
  }, 240_000);
});
