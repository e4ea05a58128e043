import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { readContent } from '../../src/content-source/read-content.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, PHONE_OPTIONS } from '../support/axe-faults.ts';
import { builtMany } from '../support/built-many.ts';
import { MANY } from '../support/places.ts';
import { smallTargets } from '../support/small-targets.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(await builtMany());
}, 600_000);
afterAll(() => site.close());

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

/** Values of a field that the list can be cut down to, those first that leave most. */
const choices = async (page: Page, field: string): Promise<[key: string, count: number][]> =>
  Object.entries(await counts(page, field))
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
const press = (page: Page, key: string) => page.click(`.filters a[data-key="${key}"]`);
/** As it stands in an address. */
const asked = (key: string) => key.replace(':', '=');
/** Title of a row that no other has. */
const titleOf = (page: Page, row: number) =>
  page.locator('record-list tbody th[scope=row] a').nth(row).innerText();

describe('a list', () => {
  it('cuts itself down in place to a value, says how many, and goes back', async () => {
    const page = await site.open('ru/agreements/');
    const all = await shown(page);
    expect(all.length).toBeGreaterThan(20);
    await openFilters(page);
    const [country = '', count] = (await choices(page, 'country')).at(-1) ?? [];
    await press(page, country);
    const cut = await shown(page);
    expect(cut).toHaveLength(count ?? 0);
    expect(all.filter((href) => cut.includes(href))).toEqual(cut);
    expect(await status(page)).toMatch(new RegExp(`^${count} \\p{L}+ из ${all.length}$`, 'u'));
    expect(query(page)).toBe(`?${asked(country)}`);
    expect(await page.getAttribute(`.filters a[data-key="${country}"]`, 'aria-current')).toBe('true');
    const [none = ''] = Object.entries(await counts(page, 'area')).find(([, left]) => left === 0) ?? [];
    await press(page, none);
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-part=nothing]').isVisible()).toBe(true);
    await page.goBack();
    expect(await shown(page)).toEqual(cut);
    await page.click('[data-part=clear]');
    expect(await shown(page)).toEqual(all);
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it('finds words while they are typed and keeps them through a reload and through Back from a record', async () => {
    const page = await site.open('ru/agreements/');
    const [, , third] = await shown(page);
    const begun = (await titleOf(page, 2)).slice(0, -3);
    await page.fill('input[name=q]:not(.search-input)', begun);
    await expect.poll(() => shown(page)).toEqual([third]);
    await page.reload();
    expect(await shown(page)).toEqual([third]);
    expect(await page.inputValue('.list-form input')).toBe(begun);
    await page.click('record-list tbody th a:visible');
    await page.waitForURL(`**${third}`);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual([third]);
    await page.context().close();
  });

  it('finds by names in other scripts, of partners too, and without the file by what it shows', async () => {
    const records = readContent(MANY.contentDir).content?.records;
    const [paper] = records?.agreements ?? [];
    const partner = records?.partners.find(({ id }) => id === paper?.data.parties.at(-1)?.side);
    const page = await site.open('en/agreements/');
    const all = await shown(page);
    for (const name of [partner?.data.name['ru'], partner?.data.nativeName?.text]) {
      await page.fill('.list-form input', name ?? '');
      await expect.poll(async () => (await shown(page)).length).toBeLessThan(all.length);
      await expect.poll(() => shown(page)).toContain(`/en/agreements/${paper?.id}/`);
      await page.fill('.list-form input', '');
      await expect.poll(() => shown(page)).toHaveLength(all.length);
    }
    await page.context().close();
    const offline = await site.open('en/agreements/');
    await offline.route('**/words.json', (route) => route.fulfill({ body: 'no JSON' }));
    await offline.fill('.list-form input', partner?.data.name['en'] ?? '');
    await expect.poll(async () => (await shown(offline)).length).toBeLessThan(all.length);
    expect(await shown(offline)).toContain(`/en/agreements/${paper?.id}/`);
    await offline.context().close();
  });

  it('sorts by time, newest first and oldest first', async () => {
    const days = (page: Page) =>
      page.$$eval('[data-part=found] tr', (rows) => rows.map((row) => row.dataset['day'] ?? ''));
    const page = await site.open('en/events/?sort=oldest');
    const oldest = await days(page);
    expect(new Set(oldest).size).toBeGreaterThan(20);
    expect(oldest).toEqual(oldest.toSorted());
    await page.click('th[data-column=date] a');
    await expect.poll(() => query(page)).toBe('?sort=newest');
    expect(await days(page)).toEqual(oldest.toReversed());
    await page.context().close();
  });

  it('leads from a choice to a narrower one, and keeps its own value', async () => {
    const first = await site.open('en/events/');
    const [[kind = ''] = []] = await choices(first, 'kind');
    const page = await site.open(`en/events/by/${kind.replace(':', '/')}/`);
    const all = await shown(page);
    await openFilters(page);
    // Until the numbers are those of the kind; not every country has an event of it.
    await expect.poll(async () => Object.values(await counts(page, 'country'))).toContain(0);
    const [country = ''] = (await choices(page, 'country')).at(-1) ?? [];
    await press(page, country);
    expect(new URL(page.url()).pathname).toBe('/en/events/');
    expect(query(page)).toBe(`?${asked(kind)}&${asked(country)}`);
    await expect.poll(() => status(page)).toMatch(/ of /u);
    const cut = await shown(page);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((href) => !all.includes(href))).toEqual([]);
    await Promise.all([first, page].map((one) => one.context().close()));
  });

  it('keeps its filters folded, and its first row on the first screen', async () => {
    for (const [width, height] of [
      [360, 740],
      [1440, 900],
    ] as const) {
      for (const collection of ['partners', 'agreements', 'events', 'sources']) {
        const page = await site.open(`ru/${collection}/`, { viewport: { width, height } });
        expect(await page.locator('.filters a').count()).toBeGreaterThan(0);
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
    const page = await site.open('en/agreements/');
    await openFilters(page);
    const names: string[] = [];
    const keys: string[] = [];
    for (const field of ['country', 'area']) {
      const [key = ''] = (await choices(page, field)).at(field === 'area' ? -1 : 0) ?? [];
      keys.push(key);
      names.push(await page.locator(`.filters a[data-key="${key}"]`).innerText());
      await press(page, key);
    }
    await page.goto(`en/agreements/?${keys.map(asked).join('&')}`);
    const both = await shown(page);
    const tags = page.locator('.list-tag');
    expect(await tags.allInnerTexts()).toEqual(names);
    await tags.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(`?${asked(keys[1] ?? '')}`);
    expect(await tags.count()).toBe(1);
    expect((await shown(page)).length).toBeGreaterThan(both.length);
    expect(await page.evaluate(() => document.activeElement?.matches('record-list input'))).toBe(true);
    await page.context().close();
  });

  it.each(['?kind=agreement-kind-1', 'by/kind/agreement-kind-1/'])(
    'counts beside a filter what it would leave, with what else is chosen: %s',
    async (path) => {
      const page = await site.open(`ru/agreements/${path}`);
      await openFilters(page);
      // Some country has no paper of the kind.
      await expect.poll(async () => Object.values(await counts(page, 'country'))).toContain(0);
      const countries = await counts(page, 'country');
      const none = Object.values(countries).filter((count) => count === 0);
      expect(await page.locator('li.filters-none a[data-key^="country:"]').count()).toBe(none.length);
      // The partner of a paper is in one country.
      const total = Object.values(countries).reduce((sum, count) => sum + count, 0);
      expect(total).toBe((await shown(page)).length);
      const others = await counts(page, 'kind');
      expect(Object.values(others).every((count) => count > 0)).toBe(true);
      const [[country = '', most] = []] = await choices(page, 'country');
      await press(page, country);
      await expect.poll(async () => (await shown(page)).length).toBe(most);
      await page.context().close();
    },
  );

  it('counts the other values of its own field too on a page of a value, where words are typed', async () => {
    const page = await site.open('ru/agreements/by/kind/agreement-kind-1/');
    await openFilters(page);
    const before = await counts(page, 'kind');
    const [word = ''] = (await titleOf(page, 0)).split(' ');
    await page.fill('.list-form input', word.slice(0, 3));
    await expect.poll(() => shown(page)).not.toHaveLength(before['kind:agreement-kind-1'] ?? 0);
    const after = await counts(page, 'kind');
    expect(after['kind:agreement-kind-1']).toBe((await shown(page)).length);
    const whole = await site.open(`ru/agreements/${query(page)}`);
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
    // The rows of a long list come with its index.
    await expect.poll(async () => new Set(await numbers()).size).toBeGreaterThan(1);
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
    const page = await site.open('en/agreements/?area=area-1&sort=name');
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

  it.each(['agreements', 'sources'])('is saved as a whole as it lies ready: %s', async (collection) => {
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

  it.each(['', '?sort=oldest', '?kind=event-kind-1', '?q=no-such-words'])(
    'is accessible with its filters open, as a table and as blocks: events/%s',
    async (choice) => {
      const page = await site.open(`en/events/${choice}`);
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
    const page = await site.open('ru/agreements/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    expect(await page.locator('.list-form').isVisible()).toBe(false);
    const file = await page.getAttribute('[data-save=csv]', 'href');
    const saved = await page.request.get(new URL(file ?? '', page.url()).href);
    expect((await saved.text()).split('\r\n')).toHaveLength((await shown(page)).length + 2);
    expect(await page.locator('[data-save=xlsx]').isVisible()).toBe(false);
    await openFilters(page);
    const [[country = '', count] = []] = await choices(page, 'country');
    await press(page, country);
    expect(new URL(page.url()).pathname).toBe(`/ru/agreements/by/${country.replace(':', '/')}/`);
    await expect.poll(async () => (await shown(page)).length).toBe(count);
    await page.click('.list-tag');
    expect(new URL(page.url()).pathname).toBe('/ru/agreements/');
    await page.context().close();
  });
});

it('breaks no rule of the content security policy and throws nothing', () => {
  expect(site.errors).toEqual([]);
});
