import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityWith } from '../support/city-with.ts';
import { MILES } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

const city = cityWith(({ partners }) =>
  partners.some(({ data }) => data.coordinates !== undefined && data.images === undefined),
);
const [locale = ''] = city.locales;
let site: OpenSite;
let invented: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
  invented = await openSite(MILES.folder);
});
afterAll(() => Promise.all([site, invented].map((each) => each.close())));

describe('the comparison of partners', () => {
  it('is sorted by the column that is pressed, and the other way round when pressed again', async () => {
    const page = await invented.open('en/compare/');
    const days = () =>
      page.$$eval('sort-table tbody tr', (rows) => rows.map((row) => row.dataset['day'] ?? ''));
    const before = await days();
    const dated = before.filter((day) => day !== '').toSorted();
    // Rows without a date stand last, whichever way.
    const undated = before.filter((day) => day === '');
    expect(before).not.toEqual([...dated, ...undated]);
    const head = page.locator('sort-table th', { hasText: 'Since' });
    await head.getByRole('button').click();
    expect(await days()).toEqual([...dated, ...undated]);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await days()).toEqual([...dated.toReversed(), ...undated]);
    await page.context().close();
  });

  it('leads from an area of a partner to what shows it, without scripts too', async () => {
    const page = await invented.open('en/compare/', { javaScriptEnabled: false });
    expect(await page.locator('sort-table button').count()).toBe(0);
    const mark = page.locator('.matrix .matrix-document').first();
    const [title] = /(?<=“).*(?=”)/u.exec((await mark.getAttribute('aria-label')) ?? '') ?? [];
    await mark.click();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.context().close();
  });

  it('can be had as a table with the same partners', async () => {
    const page = await invented.open('en/compare/');
    const names = await page.locator('sort-table tbody th').allInnerTexts();
    const file = readFileSync(join(MILES.folder, 'en/compare/partners.csv'), 'utf8');
    const rows: string[][] = parse(file, { bom: true });
    expect(names.length).toBeGreaterThan(5);
    expect(rows.slice(1).map(([name]) => name)).toEqual(names);
    await page.context().close();
  });
});

describe('the sign of a partner', () => {
  it('is its own, and the same in the comparison, the list, the home page and the header', async () => {
    const signsOf = async (path: string) => {
      const page = await site.open(`${locale}/${path}`);
      const signs = await page.$$eval('main .sign', (all) => all.map((sign) => sign.innerHTML));
      await page.context().close();
      return signs;
    };
    const signs = await signsOf('compare/');
    expect(signs.length).toBeGreaterThan(0);
    expect(new Set(signs).size).toBe(signs.length);
    expect(await signsOf('partners/')).toEqual(signs);
    const [first] = await signsOf('');
    expect(first).toBe(signs[0]);
    // A partner with a picture has that in its header.
    const [id] = city.records.partners.flatMap(({ id, data }) => (data.images ? [] : [id]));
    const ofPage = await signsOf(`partners/${id}/`);
    expect(ofPage).toHaveLength(1);
    expect(signs).toEqual(expect.arrayContaining(ofPage));
  });
});

describe('the home page', () => {
  it('has the map beside the answer where both have room, and below it elsewhere', async () => {
    const places = async (width: number) => {
      const page = await site.open(`${locale}/`, { viewport: { width, height: 900 } });
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
  const records = ['agreements', 'events', 'legal-acts', 'associations', 'sources'] as const;
  const first = records.flatMap((name) => city.records[name].slice(0, 1).map(({ id }) => `${name}/${id}`));

  it.each(first)('can be cited, and has its facts as text: %s', async (record) => {
    const page = await site.open(`${locale}/${record}/`);
    await page.locator('.reuse summary').first().click();
    expect(await page.locator('.reuse cite').first().innerText()).toBe(await page.locator('h1').innerText());
    const text = await page.request.get(`${locale}/${record}/facts.txt`);
    expect(await text.text()).toContain(`/${locale}/${record}/`);
  });
});
