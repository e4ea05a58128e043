import type { Page } from 'playwright-core';
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

const shown = (page: Page) =>
  page.$$eval('record-list li.card', (cards) =>
    cards
      .filter((card) => card.checkVisibility())
      .map((card) => card.querySelector('a')?.getAttribute('href')),
  );
const status = (page: Page) => page.locator('[data-part=status]').innerText();
const query = (page: Page) => new URL(page.url()).search;

describe('a list', () => {
  it('cuts itself down in place to a value, says how many, and goes back', async () => {
    const page = await site.open('ru/partners/');
    const all = await shown(page);
    expect(all.length).toBeGreaterThan(20);
    await page.click('a[data-key="country:cn"]');
    expect(await shown(page)).toEqual(['/ru/partners/harbin/', '/ru/partners/heihe/']);
    expect(await status(page)).toBe(`2 партнёра из ${all.length}`);
    expect(query(page)).toBe('?country=cn');
    expect(await page.getAttribute('a[data-key="country:cn"]', 'aria-current')).toBe('true');
    await page.click('a[data-key="kind:municipality"]');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-part=nothing]').isVisible()).toBe(true);
    await page.goBack();
    expect(await shown(page)).toHaveLength(2);
    await page.click('[data-part=clear]');
    expect(await shown(page)).toEqual(all);
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it('finds words while they are typed and keeps them through a reload and through Back from a record', async () => {
    const page = await site.open('ru/partners/');
    await page.fill('input[name=q]:not(.search-input)', 'олекм');
    await expect.poll(() => shown(page)).toEqual(['/ru/partners/olyokminsky/']);
    await page.reload();
    expect(await shown(page)).toEqual(['/ru/partners/olyokminsky/']);
    expect(await page.inputValue('.list-form input')).toBe('олекм');
    await page.click('record-list li.card a:visible');
    await page.waitForURL('**/olyokminsky/');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(['/ru/partners/olyokminsky/']);
    await page.context().close();
  });

  it('finds by names in other scripts, of partners too, and without the file by what it shows', async () => {
    const page = await site.open('en/agreements/');
    const all = await shown(page);
    await page.fill('.list-form input', 'хэйхэ');
    await expect.poll(async () => (await shown(page)).length).toBeLessThan(all.length);
    const found = await shown(page);
    expect(found).toContain('/en/agreements/heihe-2015-twinning/');
    await page.fill('.list-form input', '黑河');
    await expect.poll(() => shown(page)).toEqual(found);
    await page.context().close();
    const offline = await site.open('en/agreements/');
    await offline.route('**/words.json', (route) => route.fulfill({ body: 'no JSON' }));
    await offline.fill('.list-form input', 'heihe');
    await expect.poll(async () => (await shown(offline)).length).toBeGreaterThan(3);
    await offline.context().close();
  });

  it('sorts by time, newest first and oldest first, the undated last', async () => {
    const page = await site.open('en/agreements/?sort=oldest');
    const oldest = await shown(page);
    await page.selectOption('.list-form select', 'newest');
    await expect.poll(() => query(page)).toBe('?sort=newest');
    const newest = await shown(page);
    expect(newest).toHaveLength(oldest.length);
    expect(newest[0]).not.toBe(oldest[0]);
    expect(oldest.at(-1)).toContain('undated');
    expect(newest.at(-1)).toContain('undated');
    await page.context().close();
  });

  it('leads from a choice to a narrower one, and keeps its own value', async () => {
    const page = await site.open('en/events/by/kind/delegation-visit/');
    const all = await shown(page);
    await page.click('a[data-key="country:cn"]');
    expect(new URL(page.url()).pathname).toBe('/en/events/');
    expect(query(page)).toBe('?kind=delegation-visit&country=cn');
    const cut = await shown(page);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((href) => !all.includes(href))).toEqual([]);
    await page.context().close();
  });

  it('is folded on a phone and not on a wide screen', async () => {
    for (const [width, isShown] of [
      [360, false],
      [1280, true],
    ] as const) {
      const page = await site.open('ru/agreements/', { viewport: { width, height: 800 } });
      expect(await page.locator('.filters a').first().isVisible()).toBe(isShown);
      await page.context().close();
    }
  });

  it('works by links alone without scripts, with no dead form', async () => {
    const page = await site.open('ru/partners/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    expect(await page.locator('.list-form').isVisible()).toBe(false);
    await page.click('.list-fold summary');
    await page.click('a[data-key="country:cn"]');
    expect(new URL(page.url()).pathname).toBe('/ru/partners/by/country/cn/');
    await expect.poll(() => page.locator('li.card').count()).toBe(2);
    await page.context().close();
  });
});

it('breaks no rule of the content security policy and throws nothing', () => {
  expect(site.errors).toEqual([]);
});
