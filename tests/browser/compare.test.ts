import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder);
});
afterAll(() => site.close());

describe('the comparison of partners', () => {
  it('is sorted by the column that is pressed, and the other way round when pressed again', async () => {
    const page = await site.open('en/compare/');
    const days = () =>
      page.$$eval('sort-table tbody tr', (rows) => rows.map((row) => row.dataset['day'] ?? ''));
    const dated = async () => (await days()).filter((day) => day !== '');
    const head = page.locator('sort-table th', { hasText: 'Since' });
    expect(await dated()).not.toEqual((await dated()).toSorted());
    await head.getByRole('button').click();
    expect(await dated()).toEqual((await dated()).toSorted());
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await days()).at(-1)).toBe('');
    await head.getByRole('button').click();
    expect(await dated()).toEqual((await dated()).toSorted().toReversed());
    expect((await days()).at(-1)).toBe('');
  });

  it('leads from an area of a partner to what shows it, without scripts too', async () => {
    const page = await site.open('en/compare/', { javaScriptEnabled: false });
    expect(await page.locator('sort-table button').count()).toBe(0);
    const mark = page.locator('.matrix tr', { hasText: 'Heihe' }).locator('.matrix-document').first();
    const [title] = /(?<=“).*(?=”)/u.exec((await mark.getAttribute('aria-label')) ?? '') ?? [];
    await mark.click();
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  it('can be had as a table with the same partners', async () => {
    const page = await site.open('ru/compare/');
    const names = await page.locator('sort-table tbody th').allInnerTexts();
    const file = readFileSync(join(REAL.folder, 'ru/compare/partners.csv'), 'utf8');
    const rows: string[][] = parse(file, { bom: true });
    expect(rows.slice(1).map(([name]) => name)).toEqual(names);
  });
});

describe('the sign of a partner', () => {
  it('is its own, and the same in the comparison, the list, the home page and the header', async () => {
    const signsOf = async (path: string) => {
      const page = await site.open(path);
      const signs = await page.$$eval('main .sign', (all) => all.map((sign) => sign.innerHTML));
      await page.context().close();
      return signs;
    };
    const signs = await signsOf('ru/compare/');
    expect(signs.length).toBeGreaterThan(15);
    expect(new Set(signs).size).toBe(signs.length);
    expect(await signsOf('ru/partners/')).toEqual(signs);
    const [first] = await signsOf('ru/');
    expect(first).toBe(signs[0]);
    expect(await signsOf('ru/partners/heihe/')).toEqual([first]);
  });
});

describe('the home page', () => {
  it('has the map beside the answer where both have room, and below it elsewhere', async () => {
    const places = async (width: number) => {
      const page = await site.open('ru/', { viewport: { width, height: 900 } });
      const boxes = ['.ties', '#map'].map((part) => page.locator(part).boundingBox());
      return Promise.all(boxes);
    };
    const [answer, map] = await places(1440);
    expect(map?.x).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0));
    expect(map?.y).toBeLessThan(answer?.y ?? 0);
    const [above, below] = await places(1024);
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
  });
});

describe('the page of any record', () => {
  it.each([
    'agreements/heihe-2015-twinning',
    'events/heihe-2024-visit',
    'legal-acts/law-131-fz',
    'associations/uclg',
    'sources/strategy-4-2',
  ])('can be cited, and has its facts as text: %s', async (record) => {
    const page = await site.open(`en/${record}/`);
    await page.locator('.reuse summary').first().click();
    expect(await page.locator('.reuse cite').first().innerText()).toBe(await page.locator('h1').innerText());
    const text = await page.request.get(`en/${record}/facts.txt`);
    expect(await text.text()).toContain(`/en/${record}/`);
  });
});
