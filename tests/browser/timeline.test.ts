import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityWith } from '../support/city-with.ts';
import { openSite, type OpenSite } from './open-site.ts';

const city = cityWith(({ partners, agreements, 'legal-acts': acts }) =>
  [partners, agreements, acts].every(({ length }) => length > 0),
);
const [locale = ''] = city.locales;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(async () => {
  await site.close();
});

describe('the timeline without scripts', () => {
  it('shows the newest decade and unfolds the others, the legal acts among them', async () => {
    const page = await site.open(`${locale}/timeline/`, { javaScriptEnabled: false });
    const rows = () => page.locator('.timeline-table tbody tr:visible').count();
    const newest = await rows();
    expect(newest).toBeGreaterThan(0);
    expect(await page.locator('details[open]').count()).toBe(1);
    await page.click('#acts summary');
    expect(await page.locator('#acts tbody tr').first().isVisible()).toBe(true);
    expect(await rows()).toBeGreaterThan(newest);
    await page.context().close();
  });

  it('draws a line for each partner, with words for those who do not see it', async () => {
    const page = await site.open(`${locale}/timeline/`, { javaScriptEnabled: false });
    const strips = page.locator('.lanes tbody svg');
    expect(await strips.count()).toBeGreaterThan(0);
    for (const label of await strips.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
      expect(label).toMatch(/^\P{N}*\d+\P{N}*(?:, \P{N}*\d+\P{N}*)*$/u);
    expect(await page.locator('.lanes [scope=row] a').count()).toBe(await strips.count());
    await page.context().close();
  });

  it('is short: 65 pixels a partner on a wide screen, besides what every page has', async () => {
    const page = await site.open(`${locale}/timeline/`, { viewport: { width: 1440, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(
      2000 + 65 * city.records.partners.length,
    );
    await page.context().close();
  });

  it.each([320, 768])('fits a screen of %i px', async (width) => {
    const page = await site.open(`${locale}/timeline/`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await page.locator('.timeline-table').first().getAttribute('role')).toBe('table');
    await page.context().close();
  });
});

it('breaks no rule of the content security policy and throws nothing', () => {
  expect(site.errors).toEqual([]);
});
