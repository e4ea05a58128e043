import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import { pageKinds, tellingPages } from '../browser/page-kinds.ts';
import { axeFaults, PHONE_OPTIONS, WITHOUT_COLOURS } from './axe-faults.ts';
import { setReading, type Reading } from './reading-settings.ts';
import { smallTargets } from './small-targets.ts';
import { tabWalkFaults } from './tab-walk.ts';
import { textFaults } from './text-faults.ts';

/**
 * Tests one page of every kind of a site in one language: what axe finds, how its text lies, what can be pressed, where
 * the Tab key leads. Each page is opened once.
 * @param again whether the same pages are tested in another language or city, with the same colours and elements:
 *   then only pages that have elements of their own are, and axe leaves out the colours and looks at one width
 * @param walks widths of the windows that are walked by keyboard, in pixels; what a page has does not differ with its
 *   language, so one language of a site is enough
 */
export function describePageQuality(
  folder: string,
  locale: string,
  { basePath = '/', again = false, walks = [1280, 320] }: QualityOptions = {},
): void {
  let site: OpenSite;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    site = await openSite(folder, basePath);
    ({ page, faults } = await site.visit({ reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const pages = again ? tellingPages(folder, locale) : pageKinds(folder, locale);
  describe.each(pages)(`${folder}: %s`, (path) => {
    it('is accessible in light and dark, wide and narrow', async () => {
      faults.length = 0;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect(await axeFaults(page, again ? WITHOUT_COLOURS : {})).toEqual([]);
      if (again) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      // Nothing but colours differs between light and dark.
      expect(await axeFaults(page, { runOnly: ['color-contrast'] })).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFaults(page, PHONE_OPTIONS)).toEqual([]);
    });

    it('keeps its text whole at twice the size and with wide spaces, and its targets large', async () => {
      const found: string[] = [];
      for (const [width, reading] of READINGS) {
        await page.setViewportSize({ width, height: 800 });
        await setReading(page, reading);
        const seen = await textFaults(page, reading === 'plain' || (reading === 'double' && width > 400));
        if (reading === 'plain') seen.push(...(await smallTargets(page)));
        found.push(...seen.map((fault) => `${width}, ${reading}: ${fault}`));
      }
      expect(found).toEqual([]);
    });

    it.each(walks)('is walked from start to end by keyboard, %d pixels wide', async (width) => {
      await setReading(page, 'plain');
      await page.setViewportSize({ width, height: 800 });
      // What comes late would come between the steps.
      await page.waitForLoadState('networkidle');
      expect(await tabWalkFaults(page)).toEqual([]);
    });

    it('causes no error and asks no other host', () => {
      expect(page.url()).toBe(site.url + path);
      expect(faults).toEqual([]);
    });
  });
}

/** Widths of windows with what a reader may set: 320 is 1280 magnified four times (WCAG 1.4.10). */
const READINGS: readonly (readonly [number, Reading])[] = [
  [1280, 'plain'],
  [1280, 'double'],
  [1280, 'spaced'],
  [360, 'double'],
  [320, 'double'],
  [320, 'spaced'],
  [320, 'plain'],
];

interface QualityOptions {
  basePath?: string;
  again?: boolean;
  walks?: readonly number[];
}
