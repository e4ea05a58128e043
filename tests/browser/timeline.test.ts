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
  it('is cut down to kinds of partner, drawing and table alike', async () => {
    const page = await site.open('en/timeline/', { javaScriptEnabled: false });
    const rows = () => page.locator('.timeline-row:visible').count();
    const all = await rows();
    expect(await page.locator('.timeline-wide .timeline-0 .timeline-marks').isVisible()).toBe(true);
    await page.uncheck('.timeline-toggle-0');
    expect(await rows()).toBeLessThan(all);
    expect(
      await page.locator('.timeline-row.timeline-in-0:not(.timeline-in-1, .timeline-in-2):visible').count(),
    ).toBe(0);
    expect(await page.locator('.timeline-wide .timeline-0 .timeline-marks').isVisible()).toBe(false);
    expect(
      await page
        .locator('.timeline-group:visible')
        .evaluateAll((groups) => groups.every((group) => group.querySelector('.timeline-row'))),
    ).toBe(true);
    await page.context().close();
  });

  it('leads from every mark to its row', async () => {
    const page = await site.open('ru/timeline/', { javaScriptEnabled: false });
    const targets = await page.$$eval('.timeline-drawing a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(targets.length).toBeGreaterThan(100);
    const ids = new Set(await page.$$eval('.timeline-row', (rows) => rows.map((row) => `#${row.id}`)));
    expect(targets.filter((href) => !ids.has(href ?? ''))).toEqual([]);
    await page.context().close();
  });

  it.each([320, 768])('fits a screen of %i px, drawn downwards', async (width) => {
    const page = await site.open('ru/timeline/', { viewport: { width, height: 800 } });
    expect(await page.locator('.timeline-narrow').isVisible()).toBe(true);
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
