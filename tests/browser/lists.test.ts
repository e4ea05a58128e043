import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, PHONE_OPTIONS } from '../support/axe-faults.ts';
import { REAL } from '../support/places.ts';
import { smallTargets } from '../support/small-targets.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder);
});
afterAll(async () => {
  await site.close();
});

const shown = (page: Page) =>
  page.$$eval('record-list tbody th[scope=row] a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
  );
const openFilters = (page: Page) => page.click('.list-fold summary');
const counts = (page: Page, field: string): Promise<Record<string, number>> =>
  page.$$eval(`.filters a[data-key^="${field}:"]`, (links) =>
    Object.fromEntries(
      links.map((link) => [
        link.getAttribute('data-key'),
        Number(link.closest('li')?.querySelector('.number')?.textContent),
      ]),
    ),
  );
const status = (page: Page) => page.locator('[data-part=status]').innerText();
const query = (page: Page) => new URL(page.url()).search;

describe('a list', () => {
  it('cuts itself down in place to a value, says how many, and goes back', async () => {
    const page = await site.open('ru/partners/');
    const all = await shown(page);
    expect(all.length).toBeGreaterThan(20);
    await openFilters(page);
    await page.click('a[data-key="country:cn"]');
    expect(await shown(page)).toEqual(['/ru/partners/heihe/', '/ru/partners/harbin/']);
    expect(await status(page)).toBe(`2 партнёра из ${all.length}`);
    expect(query(page)).toBe('?country=cn');
    expect(await page.getAttribute('.filters a[data-key="country:cn"]', 'aria-current')).toBe('true');
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
    await page.click('record-list tbody th a:visible');
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
    await page.click('th[data-column=date] a');
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
    await openFilters(page);
    await page.click('a[data-key="country:cn"]');
    expect(new URL(page.url()).pathname).toBe('/en/events/');
    expect(query(page)).toBe('?kind=delegation-visit&country=cn');
    await expect.poll(() => status(page)).toMatch(/ of /u);
    const cut = await shown(page);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((href) => !all.includes(href))).toEqual([]);
    await page.context().close();
  });

  it('keeps its filters folded, and its first row on the first screen', async () => {
    for (const [width, height] of [
      [360, 740],
      [1440, 900],
    ] as const) {
      for (const collection of [
        'partners',
        'agreements',
        'associations',
        'legal-acts',
        'events',
        'sources',
      ]) {
        const page = await site.open(`ru/${collection}/`, { viewport: { width, height } });
        expect(await page.locator('.filters a:visible').count()).toBe(0);
        const bottom = await page
          .locator('tbody tr:not(.list-group)')
          .first()
          .evaluate((row) => row.getBoundingClientRect().bottom);
        expect(bottom, `${collection} at ${width}`).toBeLessThan(height);
        await page.context().close();
      }
    }
  });

  it('shows what is chosen as tags beside the fold, each of which takes itself back', async () => {
    const page = await site.open('en/agreements/?country=cn&area=culture-arts');
    const both = await shown(page);
    const tags = page.locator('.list-tag');
    expect(await tags.allInnerTexts()).toEqual(['China', 'Culture and the arts']);
    await tags.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?area=culture-arts');
    expect(await tags.count()).toBe(1);
    expect((await shown(page)).length).toBeGreaterThan(both.length);
    expect(await page.evaluate(() => document.activeElement?.matches('record-list input'))).toBe(true);
    await page.context().close();
  });

  it.each(['ru/partners/?kind=twin-city', 'ru/partners/by/kind/twin-city/'])(
    'counts beside a filter what it would leave, with what else is chosen: %s',
    async (path) => {
      const page = await site.open(path);
      await openFilters(page);
      // What no twin city is named for.
      await expect.poll(async () => (await counts(page, 'area'))['area:industry']).toBe(0);
      expect(await page.locator('li.filters-none a[data-key="area:industry"]').count()).toBe(1);
      const countries = await counts(page, 'country');
      // A twin city is in one country.
      const total = Object.values(countries).reduce((sum, count) => sum + count, 0);
      expect(total).toBe((await shown(page)).length);
      const others = await counts(page, 'kind');
      expect(Object.values(others).every((count) => count > 0)).toBe(true);
      await page.click('.filters a[data-key="country:cn"]');
      await expect.poll(async () => (await shown(page)).length).toBe(countries['country:cn']);
      await page.context().close();
    },
  );

  it('counts the other values of its own field too on a page of a value, where words are typed', async () => {
    const page = await site.open('ru/partners/by/kind/twin-city/');
    await openFilters(page);
    const before = await counts(page, 'kind');
    await page.fill('.list-form input', 'культура');
    await expect.poll(() => shown(page)).not.toHaveLength(before['kind:twin-city'] ?? 0);
    const after = await counts(page, 'kind');
    expect(after['kind:twin-city']).toBe((await shown(page)).length);
    const whole = await site.open(`ru/partners/${query(page)}`);
    await openFilters(whole);
    await expect.poll(() => counts(whole, 'kind')).toEqual(after);
    expect(after).not.toEqual(before);
    await Promise.all([page, whole].map((one) => one.context().close()));
  });

  it('sorts by the heads of its columns, which say so, one way and the other', async () => {
    const page = await site.open('en/partners/');
    const numbers = () =>
      page.$$eval('[data-part=found] td:nth-child(6)', (cells) =>
        cells.map((cell) => Number(cell.textContent)),
      );
    const head = page.locator('th[data-column=papers]');
    await head.locator('a').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const most = await numbers();
    expect(most).toEqual(most.toSorted((a, b) => b - a));
    await head.locator('a').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const least = (await numbers()).filter((count) => count > 0);
    expect(least).toEqual(least.toSorted((a, b) => a - b));
    expect(await page.locator('thead [aria-sort]').count()).toBe(1);
    await page.context().close();
  });

  it('is sorted by a field of the form where its heads have no room', async () => {
    const page = await site.open('en/agreements/', { viewport: { width: 360, height: 740 } });
    expect((await page.locator('thead').boundingBox())?.height).toBeLessThan(2);
    const before = await shown(page);
    await page.selectOption('.list-form select', 'oldest');
    await expect.poll(() => query(page)).toBe('?sort=oldest');
    expect((await shown(page))[0]).not.toBe(before[0]);
    await page.context().close();
  });

  it.each(['csv', 'xlsx'] as const)('is saved as %s exactly as it is shown', async (format) => {
    const page = await site.open('en/agreements/?country=cn&sort=name');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`[data-save=${format}]`),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^agreements-en-\\d{4}-\\d\\d-\\d\\d\\.${format}$`, 'u'),
    );
    const file = readFileSync(await download.path());
    const book = format === 'csv' ? read(new TextDecoder().decode(file), { type: 'string' }) : read(file);
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    const [head, ...rows] = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
    expect(head?.slice(0, 2)).toEqual(['Date', 'Date (EDTF)']);
    const addresses = await page.$$eval('[data-part=found] th a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(rows.map((row) => row.at(-1))).toEqual(addresses);
    await page.context().close();
  });

  it.each(['partners', 'sources'])('is saved as a whole as it lies ready: %s', async (collection) => {
    const page = await site.open(`ru/${collection}/`);
    const ready = await page.request.get(
      new URL((await page.getAttribute('[data-save=csv]', 'href')) ?? '', page.url()).href,
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save=csv]')]);
    const lines = (text: string) =>
      text
        .trim()
        .split('\r\n')
        .map((line) => line.replace(/https?:[^;"]*/u, '').replaceAll('\u00A0', ' '));
    expect(lines(readFileSync(await download.path(), 'utf8'))).toEqual(lines(await ready.text()));
    expect(lines(await ready.text())[0]).toContain('(EDTF)');
    await page.context().close();
  });

  it.each(['', '?sort=-papers', '?kind=twin-city', '?q=no-such-words'])(
    'is accessible with its filters open, as a table and as blocks: partners/%s',
    async (asked) => {
      const page = await site.open(`en/partners/${asked}`);
      await openFilters(page);
      expect(await axeFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFaults(page, PHONE_OPTIONS)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
    },
  );

  it('works by links alone without scripts, with no dead form', async () => {
    const page = await site.open('ru/partners/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    expect(await page.locator('.list-form').isVisible()).toBe(false);
    const file = await page.getAttribute('[data-save=csv]', 'href');
    const saved = await page.request.get(new URL(file ?? '', page.url()).href);
    expect((await saved.text()).split('\r\n')).toHaveLength((await shown(page)).length + 2);
    expect(await page.locator('[data-save=xlsx]').isVisible()).toBe(false);
    await openFilters(page);
    await page.click('a[data-key="country:cn"]');
    expect(new URL(page.url()).pathname).toBe('/ru/partners/by/country/cn/');
    await expect.poll(async () => (await shown(page)).length).toBe(2);
    await page.click('.list-tag');
    expect(new URL(page.url()).pathname).toBe('/ru/partners/');
    await page.context().close();
  });
});

it('breaks no rule of the content security policy and throws nothing', () => {
  expect(site.errors).toEqual([]);
});
