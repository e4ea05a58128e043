import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { setReading, type Reading } from './reading-settings.ts';
import { smallTargets } from './small-targets.ts';
import { tabWalkFaults } from './tab-walk.ts';
import { textFaults } from './text-faults.ts';

/**
 * Tests one page of every kind of a site in one language: how its text lies, what can be pressed, where the Tab key
 * leads.
 * @param walks widths of the windows that are walked by keyboard, in pixels; what a page has does not differ with its
 *   language, so one language of a site is enough
 */
export function describePageReading(
  folder: string,
  locale: string,
  { basePath = '/', walks = [1280, 320] }: { basePath?: string; walks?: readonly number[] } = {},
): void {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(folder, basePath);
    ({ page } = await site.visit({ reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  describe.each(pageKinds(folder, locale))(`${folder}: %s`, (path) => {
    it('keeps its text whole at twice the size and with wide spaces, and its targets large', async () => {
      await page.goto(path);
      const faults: string[] = [];
      for (const [width, reading] of READINGS) {
        await page.setViewportSize({ width, height: 800 });
        await setReading(page, reading);
        const found = await textFaults(page, reading === 'plain' || (reading === 'double' && width > 400));
        if (reading === 'plain') found.push(...(await smallTargets(page)));
        faults.push(...found.map((fault) => `${width}, ${reading}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    it.each(walks)('is walked from start to end by keyboard, %d pixels wide', async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await tabWalkFaults(page)).toEqual([]);
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
