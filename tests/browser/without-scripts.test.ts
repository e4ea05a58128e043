import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder, REAL.basePath);
});
afterAll(() => site.close());

describe.each(REAL.locales)('without scripts, in "%s"', (locale) => {
  it('every kind of page has its words and its ways on', async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false });
    for (const path of pageKinds(REAL.folder, locale)) {
      await page.goto(path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
      expect(await page.locator('header a:visible').count(), path).toBeGreaterThan(1);
      expect(await page.locator('main [aria-busy="true"]:visible').count(), path).toBe(0);
    }
    await context.close();
  });

  it('the search page says that it needs scripts and shows the lists instead', async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${locale}/search/`);
    expect(await page.locator('.search-noscript').isVisible()).toBe(true);
    await page.locator(`main a[href$="/${locale}/partners/"]`).first().click();
    expect(page.url()).toContain(`/${locale}/partners/`);
    await context.close();
  });

  it('the root of the site offers the language', async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false, locale });
    await page.goto('');
    await page.locator(`a[data-locale="${locale}"]`).click();
    expect(page.url()).toBe(`${site.url}${locale}/`);
    await context.close();
  });
});
