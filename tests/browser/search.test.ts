import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/registry/record.ts';
import { cityWith } from '../support/city-with.ts';
import { askSearchPage } from '../support/search-queries.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** Partners with a name in a script or with letters of its own. */
const foreignOf = ({ partners }: Content['records']) =>
  partners.filter(({ data }) => data.nativeName && /[^\p{ASCII}]/u.test(data.nativeName.text));
const city = cityWith((records) => foreignOf(records).length > 0 && records.agreements.length > 0);
const foreign = foreignOf(city.records);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(() => site.close());

const results = '.search-result-link';

describe.each(city.locales)('search in "%s"', (locale) => {
  it('leads by keyboard alone from any page to a partner', async () => {
    const { page, context, faults } = await site.visit();
    const [partner] = foreign;
    const name = partner?.data.name[locale] ?? '';
    await page.goto(`${locale}/events/`);
    await page.locator('header input[type="search"], search-box input').first().focus();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/search/**`);
    await page.locator(results).first().waitFor();
    await page.locator(`${results}[href*="/${locale}/partners/${partner?.id}/"]`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/partners/${partner?.id}/**`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds partners by their names in every language and script', async () => {
    const { page, context, faults } = await site.visit();
    const names = foreign.flatMap(({ id, data }) =>
      [...Object.values(data.name), data.nativeName?.text].map((name) => ({ name: name ?? '', id })),
    );
    expect(names.length).toBeGreaterThan(1);
    await page.goto(`${locale}/search/`);
    for (const { name, id } of names) {
      const addresses = await askSearchPage(page, name, city.basePath);
      expect(addresses.join(' '), `${name}`).toContain(`${locale}/partners/${id}/`);
      expect(addresses.filter((address) => !address.startsWith(`${locale}/`))).toEqual([]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps all names for those who ask for them once there is an answer', async () => {
    const { page, context, faults } = await site.visit();
    const names = page.locator('#all-names');
    await page.goto(`${locale}/search/`);
    expect(await names.isVisible()).toBe(true);
    await page.goto(`${locale}/search/?q=${encodeURIComponent(foreign[0]?.data.name[locale] ?? '')}`);
    await page.locator('search-page[data-answered]').waitFor();
    expect(await names.isVisible()).toBe(false);
    await page.locator('search-page a[href="#all-names"]').click();
    await names.waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('counts its filters when they are opened, each as the others leave it', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/search/?q=${encodeURIComponent(foreign[0]?.data.name[locale] ?? '')}`);
    await page.locator('search-page[data-answered]').waitFor();
    const counts = () => page.locator('.search-choice:visible .search-count').allInnerTexts();
    expect(await counts()).toEqual([]);
    await page.locator('search-page summary').click();
    // The first choice of all may be one that would give nothing and stays hidden.
    await page.locator('.search-choice:visible').first().waitFor();
    const before = await counts();
    await page.locator('.search-choice:visible input[name=kind]').last().check();
    await expect.poll(counts).not.toEqual(before);
    // A choice may go away while its number is being read.
    await expect.poll(async () => (await counts()).map(Number).every((count) => count > 0)).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that nothing was found and where to look instead', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/search/?q=qqqqxyzzy`);
    const status = page.locator('search-page [role="status"]');
    await expect.poll(() => status.innerText()).toContain('qqqqxyzzy');
    expect(await page.locator(results).count()).toBe(0);
    expect(await page.locator('search-page a:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('search-page details').isVisible()).toBe(false);
    await page.fill('search-page input[type=search]', foreign[0]?.data.name[locale] ?? '');
    await page.locator(results).first().waitFor();
    await expect.poll(() => page.locator('search-page details').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });
});
