import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOfPages } from '../../src/i18n/locales.ts';
import { searchMessages } from '../../src/i18n/messages/search/index.ts';
import { SEARCHED_FROM } from '../../src/views/list/list-limits.ts';
import { cityWith } from '../support/city-with.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';
import { openBrowser } from './open-browser.ts';

const SITES = [
  ...(cityWith(({ partners }) => partners.length > 0).folder === REAL.folder ? [REAL] : []),
  { ...FIXTURE, locales: ['ru', 'en'] },
];

/** The copy is unpacked and opened from the disk, with no network at all. */
describe.each(SITES)('the copy without a network of the site in $folder', ({ folder, locales }) => {
  const [first = ''] = locales;
  const there = mkdtempSync(join(tmpdir(), 'offline copy-'));
  const registry = JSON.parse(readFileSync(join(folder, 'data/registry.json'), 'utf8')) as {
    records: { partners: { id: string; data: { name: Record<string, string> } }[] };
  };
  const faults: string[] = [];
  let context: BrowserContext;

  beforeAll(async () => {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'offline.zip'))))) {
      mkdirSync(dirname(join(there, file)), { recursive: true });
      writeFileSync(join(there, file), bytes);
    }
    context = await (await openBrowser()).newContext({ offline: true, locale: first });
    context.setDefaultTimeout(10_000);
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        faults.push(`${message.page()?.url()} ${message.text()}`);
    });
    context.on('weberror', (error) => faults.push(`${error.page()?.url()} ${error.error().message}`));
    context.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
    context.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) faults.push(`asks for ${request.url()}`);
    });
  });

  afterAll(async () => {
    await context?.close();
    rmSync(there, { recursive: true });
  });

  const open = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(there, file)).href);
    return page;
  };
  const partner = registry.records.partners[0];
  if (partner === undefined) throw new Error('The site has no partner');

  it('leads from its first page to a language, and on to every page that a page links', async () => {
    const page = await open('index.html');
    await page.waitForURL(new RegExp(`/${first}/index\\.html$`, 'u'));
    await page
      .locator('nav a[href$="partners/index.html"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(new RegExp(`/${first}/partners/index\\.html$`, 'u'));
    await page.close();
    const files = new Set(siteFiles(there));
    const missing = siteFiles(there, '.html').flatMap((file) =>
      [...readFileSync(join(there, file), 'utf8').matchAll(/ (?:href|src)="([^"#?]+)[^"]*"/gu)]
        .map(([, address = '']) => address)
        .filter((address) => !/^[a-z]+:/u.test(address))
        .map((address) => join(dirname(file), decodeURIComponent(address)))
        .filter((target) => !files.has(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(locales)('shows a partner in %s with its fonts, styles and scripts', async (locale) => {
    const page = await open(`${locale}/partners/${partner.id}/index.html`);
    expect(await page.locator('h1').textContent()).toContain(partner.data.name[locale]);
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].some((font) => font.status === 'loaded')),
      ),
    ).toBe(true);
    expect(await page.evaluate(() => customElements.get('search-box') !== undefined)).toBe(true);
    await page.close();
  });

  it('has the map, with its script', async () => {
    const page = await open(`${first}/map/index.html`);
    await page.click('[data-tool=in]');
    expect(await page.textContent('.map-scale')).toMatch(/×2$/u);
    await page.click('[data-tool=reset]');
    await page.close();
  });

  // A short list has no filters.
  const filtered = registry.records.partners.length < SEARCHED_FROM ? [] : locales;
  it.each(filtered)('filters the list of partners in %s', async (locale) => {
    const page = await open(`${locale}/partners/index.html`);
    const rows = page.locator('tbody tr:not(.list-group):visible');
    const before = await rows.count();
    const name = partner.data.name[locale] ?? '';
    await page.locator('main input[type=search]').fill(name);
    await expect.poll(() => rows.count()).toBeLessThan(before);
    expect(await rows.first().textContent()).toContain(name);
    await rows.first().locator('a').first().click();
    await page.waitForURL(new RegExp(`/${locale}/partners/[^/]+/index\\.html$`, 'u'));
    await page.close();
  });

  it.each(locales)('finds names in %s, and says that it searches nothing else', async (locale) => {
    const page = await open(`${locale}/search/index.html`);
    const name = partner.data.name[locale] ?? '';
    await page.locator('main input[type=search]').fill(name);
    const found = page.locator('[data-part=list] a', { hasText: name }).first();
    await found.waitFor();
    const said = searchMessages[languageOfPages(locale, locales)].page.namesAlone;
    expect(await page.locator('[data-part=help]').textContent()).toContain(said);
    await found.click();
    await page.waitForURL(new RegExp(`/${locale}/.+/index\\.html$`, 'u'));
    await page.close();
  });

  it('finds names in the dialog of any page', async () => {
    const page = await open(`${first}/partners/${partner.id}/index.html`);
    await page.locator('search-box input').click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input').fill(partner.data.name[first] ?? '');
    await dialog.locator('a[href], [role=option]').first().waitFor();
    await page.close();
  });

  it('asks for nothing but its own files, and nothing goes wrong', () => {
    expect(faults).toEqual([]);
  });
});
