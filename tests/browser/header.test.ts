import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL } from '../support/places.ts';
import { setReading } from '../support/reading-settings.ts';
import { openSite, type OpenSite } from './open-site.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const WIDTHS = [360, 768, 1024, 1440];
const { locales } = REAL;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(REAL.folder, REAL.basePath);
});
afterAll(() => site.close());

/** Where the focus is after each press of a key: in the menu, behind it, or on the page as a whole. */
function focusPlaces(page: Page, key: string, presses: number): Promise<string[]> {
  return Array.from({ length: presses }).reduce<Promise<string[]>>(async (places) => {
    const before = await places;
    await page.keyboard.press(key);
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement === null) return 'page';
      return activeElement.closest('#site-menu, .menu-dialog') ? 'menu' : 'behind';
    });
    return [...before, place];
  }, Promise.resolve([]));
}

describe('the menu on a phone', () => {
  const locale = locales.at(-1) ?? '';

  it('keeps the focus, and gives it back to its button on Escape', async () => {
    const page = await site.open(`${locale}/partners/`, PHONE);
    const button = page.locator('.menu-button').first();
    const name = await button.innerText();
    await button.click();
    expect(name).not.toBe('');
    expect(await page.getByRole('dialog', { name }).isVisible()).toBe(true);
    const links = await page.locator('#site-menu a').count();
    const places = await focusPlaces(page, 'Tab', links + 6);
    expect(places).not.toContain('behind');
    expect(places.filter((place) => place === 'menu').length).toBeGreaterThan(links);
    expect(await focusPlaces(page, 'Shift+Tab', 3)).not.toContain('behind');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('closes by its button, opens again, and keeps the choice of light or dark', async () => {
    const page = await site.open(`${locale}/partners/`, PHONE);
    const button = page.locator('.menu-button').first();
    for (const theme of ['dark', 'light']) {
      await button.click();
      await page.locator(`.theme input[value=${theme}]`).check({ force: true });
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await page.locator('.themes').count()).toBe(1);
      await page.locator('.menu-close').click();
      expect(await page.locator('#site-menu').isVisible()).toBe(false);
    }
    await page.context().close();
  });

  it('becomes the line of the header when the window grows', async () => {
    const page = await site.open(`${locale}/`, PHONE);
    await page.locator('.menu-button').first().click();
    await page.setViewportSize({ width: 1280, height: 740 });
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(await page.locator('.site-header > .site-menu .main-menu').isVisible()).toBe(true);
    await page.context().close();
  });

  it('opens without scripts', async () => {
    const page = await site.open(`${locale}/partners/`, { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('#site-menu').isVisible()).toBe(false);
    await page.locator('.menu-button').first().click();
    await page.locator('#site-menu a[href$="/timeline/"]').click();
    expect(page.url()).toBe(`${site.url}${locale}/timeline/`);
    await page.context().close();
  });
});

describe.each(locales)('the header in "%s"', (locale) => {
  it('is gone through in the order in which it is seen', async () => {
    for (const width of WIDTHS) {
      const page = await site.open(`${locale}/partners/`, { viewport: { width, height: 740 } });
      const boxes = await page
        .locator('.site-header :is(a, button, input[type=search], .theme)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => element.getBoundingClientRect())
            .map(({ left, top, bottom }) => ({ left, middle: (top + bottom) / 2 })),
        );
      expect(boxes.length, `${width}`).toBeGreaterThan(4);
      const backwards = boxes.filter(({ left, middle }, at) => {
        const next = boxes[at + 1];
        // A lower line follows, or the same line goes on to the right.
        return next && next.middle < middle + 16 && next.left < left;
      });
      expect(backwards, `${width}`).toEqual([]);
      await page.context().close();
    }
  });

  it('grows as a whole with the text', async () => {
    const page = await site.open(`${locale}/partners/`);
    const icons = '.site-header :is(.emblem, .search-button svg, .theme svg)';
    const sizes = () =>
      page.locator(icons).evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().width));
    const before = await sizes();
    await setReading(page, 'double');
    expect(before.length).toBeGreaterThan(4);
    expect(await sizes()).toEqual(before.map((size) => size * 2));
    await page.context().close();
  });
});
