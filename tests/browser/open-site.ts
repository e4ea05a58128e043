import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite } from '../../src/build/serve-site.ts';
import { ensureChromium } from './ensure-chromium.ts';

/**
 * Serves a built site with the headers of a public server and opens a browser on it.
 * @param folder the built site
 */
export async function openSite(folder: string, basePath = '/'): Promise<OpenSite> {
  const site = await serveSite(folder, { basePath });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    url: site.url,
    visit: async (options = {}) => {
      const context = await browser.newContext({ baseURL: site.url, ...options });
      const page = await context.newPage();
      return { page, context, faults: collectFaults(page, new URL(site.url).origin) };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Everything that a reader does not see and that must not happen: errors, stopped code, requests to other hosts. */
function collectFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      faults.push(`${page.url()} asks ${request.url()}`);
  });
  return faults;
}

export interface OpenSite {
  url: string;
  /** A reader with a clean browser. `faults` grows while the reader goes on. */
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  faults: string[];
}
