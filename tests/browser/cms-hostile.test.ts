import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serveSite } from '../../src/build/serve-site.ts';
import { buildAdmin } from '../../src/cms/admin-site.ts';
import { openWithFolder, textFiles } from '../support/browser-folder.ts';
import { withoutTransitions } from '../support/cms-page.ts';
import { HOSTILE, MARKER, writeHostileCity } from '../support/hostile-city.ts';
import { openBrowser } from './open-browser.ts';

// The forms pass over folders whose names begin with a dot.
const CITY = 'dist-admin/hostile-city';
const PLACE = '.build/test/hostile-forms';
const ENTRIES = [
  'collections/partners/entries/dalny-vymysel',
  'collections/agreements/entries/dalny-vymysel-2010-pact',
  'collections/sources/entries/almanac',
  'collections/vocabularies/entries/areas',
];

it(
  'the forms run nothing of hostile content and load nothing for it, even from a server without headers',
  { timeout: 180_000, retry: 1 },
  async () => {
    rmSync(CITY, { recursive: true, force: true });
    mkdirSync(CITY, { recursive: true });
    await writeHostileCity(CITY);
    await buildAdmin(PLACE, { ...process.env, CONTENT_DIR: CITY });
    const served = await serveSite(PLACE, { headers: {} });
    const browser = await openBrowser();
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 2500 } });
    try {
      const done: string[] = [];
      await withoutTransitions(page);
      await page.exposeFunction('tell', (what: string) => done.push(what));
      await page.addInitScript(
        `Object.defineProperty(window, '${MARKER}', { get: () => tell('a script ran') })`,
      );
      page.on('dialog', (dialog) => done.push(dialog.message()));
      await page.route(`**://${MARKER}.example/**`, (route) => {
        done.push(route.request().url());
        return route.abort();
      });
      await openWithFolder(page, served.url.replace('127.0.0.1', 'localhost'), textFiles(CITY));
      await page.getByRole('button', { name: 'Work with Local Repository' }).click();
      await page.waitForURL(/#\/collections\/partners$/u);
      await page.getByRole('row').first().waitFor();
      expect(await oddAttributes(page), 'list').toEqual([]);
      for (const entry of ENTRIES) {
        await page.evaluate((hash) => (location.hash = `#/${hash}`), entry);
        await page.locator('[data-key-path]').first().waitFor();
        expect(await oddAttributes(page), entry).toEqual([]);
      }
      expect(done).toEqual([]);
      // The trap works: as markup the same words would be noticed.
      await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), HOSTILE);
      await expect.poll(() => done).toContain('a script ran');
      expect(done.some((what) => what.includes(`${MARKER}.example`))).toBe(true);
    } finally {
      await page.context().close();
      await served.close();
      for (const place of [CITY, PLACE]) rmSync(place, { recursive: true, force: true });
    }
  },
);

/** Handlers in the page, and attributes that are the hostile words. */
function oddAttributes(page: Page): Promise<string[]> {
  return page.evaluate((marker) => {
    const isOdd = ({ name }: Attr) => name.startsWith('on') || name.includes(marker);
    return [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(isOdd).map(({ name, value }) => `${name}=${value}`),
    );
  }, MARKER);
}
