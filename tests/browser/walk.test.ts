import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOfPages } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/registry/record.ts';
import { cityWith } from '../support/city-with.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** A paper with one partner that says where its date is from. */
const paperOf = ({ agreements }: Content['records']) =>
  agreements.find(({ data }) => data.parties.length === 2 && data.cite?.['signed']);
const city = cityWith((records) => paperOf(records) !== undefined);
const { locales } = city;
const langOf = (locale: string) => languageOfPages(locale, locales);
const paper = paperOf(city.records);
const partner = paper?.data.parties.map(({ side }) => side).find((side) => side !== 'home') ?? '';
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(city.folder, city.basePath);
});
afterAll(() => site.close());

describe.each(locales)('a reader in "%s"', (locale) => {
  it('goes from home to a partner, its agreement, its source and back, and stays in the language', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/`);
    await page.locator(`nav a[href$="/${locale}/partners/"]`).first().click();
    await page.locator(`main a[href$="/partners/${partner}/"]:visible`).first().click();
    await page.locator(`main a[href$="/agreements/${paper?.id}/"]:visible`).first().click();
    // Spaces that must not break are the typesetter's.
    expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toBe(paper?.data.title[locale]);
    await page.locator('main sup a').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.locator(':target a').first().click();
    expect(page.url()).toContain(`/${locale}/sources/`);
    await page.locator(`main a[href$="/agreements/${paper?.id}/"]`).first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe(langOf(locale));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds the same page in every other language', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto(`${locale}/partners/${partner}/`);
    for (const other of locales.filter((candidate) => candidate !== locale)) {
      await page.locator(`.languages a[hreflang="${other}"]`).click();
      expect(page.url()).toBe(`${site.url}${other}/partners/${partner}/`);
      expect(await page.locator('html').getAttribute('lang')).toBe(langOf(other));
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('comes from the root of the site to the language of the browser', async () => {
    const { page, context } = await site.visit({ locale });
    await page.goto('');
    await page.waitForURL(`${site.url}${locale}/`);
    await context.close();
  });

  it('is told of a missing page in both languages, with a way on', async () => {
    const { page, context } = await site.visit();
    const answer = await page.goto(`${locale}/partners/there-is-no-such-place/`);
    expect(answer?.status()).toBe(404);
    const heading = page.locator('h1');
    expect(await heading.count()).toBe(1);
    expect(await heading.evaluate((h1) => h1.closest('[lang]')?.getAttribute('lang'))).toBe(langOf(locale));
    expect(await page.locator('main section').count()).toBe(locales.length);
    const search = page.locator('main a[data-part=search]').first();
    expect(await search.getAttribute('href')).toContain(`/${locale}/search/?q=there+is+no+such+place`);
    const header = page.locator('.site-header');
    expect(await header.count()).toBe(1);
    expect(await header.locator(`nav a[href$="/${locale}/partners/"]`).count()).toBe(1);
    expect(await header.locator('form').getAttribute('action')).toBe(`${city.basePath}${locale}/search/`);
    expect(await header.locator('[name=q]').inputValue()).toBe('there is no such place');
    await header.locator('.theme').last().click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator(`main a[href$="/${locale}/"]`).first().click();
    expect(page.url()).toBe(`${site.url}${locale}/`);
    await context.close();
  });

  it('has the header on a missing page without scripts too, in the first language of the site', async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${locale}/partners/there-is-no-such-place/`);
    expect(await page.locator('.site-header').count()).toBe(1);
    await page.locator('.site-header [name=q]').fill('road');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    expect(page.url()).toContain(`/${locales[0]}/search/?q=road`);
    await context.close();
  });
});

it('a reader of a language that the site does not have stays at the root and chooses', async () => {
  const { page, context } = await site.visit({ locale: 'fi' });
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(page.url()).toBe(site.url);
  expect(await page.locator('main a[data-locale]').count()).toBe(locales.length);
  await context.close();
});
