import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder);
});
afterAll(async () => {
  await site.close();
});

describe('the timeline without scripts', () => {
  it('shows the newest decade and unfolds the others, the legal acts among them', async () => {
    const page = await site.open('en/timeline/', { javaScriptEnabled: false });
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
    const page = await site.open('ru/timeline/', { javaScriptEnabled: false });
    const strips = page.locator('.lanes tbody svg');
    expect(await strips.count()).toBeGreaterThan(10);
    for (const label of await strips.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
      expect(label).toMatch(
        /^(?:(?:\d+ документ\p{L}*|\d+ событи\p{L}+|неподтверждённые события: \d+)(?:, |$))+$/u,
      );
    expect(await page.locator('.lanes [scope=row] a').count()).toBe(await strips.count());
    await page.context().close();
  });

  it('is short: fewer than 3,500 pixels on a wide screen', async () => {
    const page = await site.open('ru/timeline/', { viewport: { width: 1440, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3500);
    await page.context().close();
  });

  it.each([320, 768])('fits a screen of %i px', async (width) => {
    const page = await site.open('ru/timeline/', { viewport: { width, height: 800 } });
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
