import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLUSTER_FROM } from '../../src/map/gather-places.ts';
import type { Content } from '../../src/registry/record.ts';
import { cityWith } from '../support/city-with.ts';
import { openSite, type OpenSite } from './open-site.ts';

const placedOf = ({ partners }: Content['records']) => partners.filter(({ data }) => data.coordinates);
// So many that their marks stand for more than one are not each reached by a key.
const city = cityWith((records) => placedOf(records).length > 0 && placedOf(records).length < CLUSTER_FROM);
const placed = placedOf(city.records);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(() => site.close());

describe.each(city.locales)('the map in "%s"', (locale) => {
  it('shows every partner that has a place, as a link with a name', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/map/`);
    const marks = await page.locator('.map .map-mark').evaluateAll((links) =>
      links.map((link) => ({
        id: link.getAttribute('data-id'),
        name: link.getAttribute('aria-label') ?? '',
      })),
    );
    expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(placed.map(({ id }) => id)));
    for (const { id, data } of placed) {
      expect(marks.find((mark) => mark.id === id)?.name).toContain(data.name[locale]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is walked and left by keyboard', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/map/`);
    await page.locator('.map-skip').focus();
    const reached = new Set<string>();
    for (let step = 0; step < 120 && reached.size < placed.length; step += 1) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() =>
        document.activeElement?.closest('.map-mark')?.getAttribute('data-id'),
      );
      if (id) reached.add(id);
    }
    expect([...reached].sort()).toEqual(placed.map(({ id }) => id).sort());
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/partners/**`);
    await page.goBack();
    await page.locator('.map-skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map'))).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('hides a kind by its key in the legend', async () => {
    const { page, context } = await site.visit();
    await page.goto(`${locale}/map/`);
    const key = page.locator('.map-legend input').first();
    const kind = (await key.getAttribute('value')) ?? '';
    const marks = page.locator(`.map .map-mark[data-kind="${kind}"]`);
    expect(await marks.first().isVisible()).toBe(true);
    await key.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => marks.first().isVisible()).toBe(false);
    await context.close();
  });
});
