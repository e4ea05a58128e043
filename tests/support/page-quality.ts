import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import { pageKinds } from '../browser/page-kinds.ts';

/** Narrowest width that a page must fit: 1280 pixels magnified four times. */
const NARROW = 320;

/**
 * Tests one page of every kind of a site in one language.
 * @param again whether the same pages are tested in another language, which has the same colours and elements: then axe
 *   looks at them in one mode and width only
 */
export function describePageQuality(
  folder: string,
  locale: string,
  { basePath = '/', again = false }: { basePath?: string; again?: boolean } = {},
): void {
  let site: OpenSite;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    site = await openSite(folder, basePath);
    ({ page, faults } = await site.visit({ reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  describe.each(pageKinds(folder, locale))(`${folder}: %s`, (path) => {
    it('is accessible in light and dark, causes no error and fits a narrow screen', async () => {
      faults.length = 0;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect(await violations(page, (axe) => axe)).toEqual([]);
      if (!again) {
        await page.emulateMedia({ colorScheme: 'dark' });
        // Nothing but colours differs between light and dark.
        expect(await violations(page, (axe) => axe.withRules('color-contrast'))).toEqual([]);
      }
      await page.setViewportSize({ width: NARROW, height: 640 });
      expect(await tooWide(page)).toEqual([]);
      // What a narrow page shows differs, its colours do not; Lighthouse looks at them on a phone.
      if (!again) expect(await violations(page, (axe) => axe.disableRules('color-contrast'))).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // The other mode opens a page of its own for every answer; there are no frames here that would need it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await choose(axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** The outermost elements that make the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width,
    );
    return wide
      .slice(0, 3)
      .map((one) => `${one.outerHTML.slice(0, 120)} ${one.getBoundingClientRect().right}`);
  }, NARROW);
}
