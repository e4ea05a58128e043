import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';
import { ensureChromium } from './ensure-chromium.ts';

/** A built site in a real browser, with the headers of a public server. Close it when done. */
export async function openSite(folder: string, basePath = '/'): Promise<OpenSite> {
  const site: ServedSite = await serveSite(folder, { basePath });
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const errors: string[] = [];
  return {
    errors,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(new URL(path, site.url).href);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export interface OpenSite {
  /** What the pages complained of, a refused script or style included. */
  errors: string[];
  /** Opens a page by its path below the site, in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}
