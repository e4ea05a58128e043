import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/build/serve-site.ts';
import { openBrowser } from './open-browser.ts';

/**
 * Serves a built site with the headers of a public server and opens it in the browser.
 * @param folder the built site
 */
export async function openSite(folder: string, basePath = '/'): Promise<OpenSite> {
  const site = await serveSite(folder, { basePath });
  const browser = await openBrowser();
  const contexts = new Set<BrowserContext>();
  const errors: string[] = [];
  const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ baseURL: site.url, viewport: WIDE, ...options });
    contexts.add(context);
    context.on('close', () => contexts.delete(context));
    const page = await context.newPage();
    const faults: string[] = [];
    collectFaults(page, new URL(site.url).origin, (fault) => {
      faults.push(fault);
      errors.push(fault);
    });
    return { page, context, faults };
  };
  return {
    url: site.url,
    errors,
    visit,
    open: async (path, options) => {
      const { page } = await visit(options);
      await page.goto(path);
      return page;
    },
    close: async () => {
      await Promise.all([...contexts].map((context) => context.close()));
      await site.close();
    },
  };
}

const WIDE = { width: 1280, height: 900 };

/** Everything that a reader does not see and that must not happen: errors, stopped code, requests to other hosts. */
function collectFaults(page: Page, origin: string, report: (fault: string) => void): void {
  page.on('console', (message) => {
    // On a busy machine a script may come seconds after what was loaded for it.
    if (message.text().includes('was preloaded using link preload but not used')) return;
    if (['error', 'warning'].includes(message.type())) report(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      report(`${page.url()} asks ${request.url()}`);
  });
}

export interface OpenSite {
  url: string;
  /** Faults of all visits. */
  errors: readonly string[];
  /** A reader with a clean browser, on no page yet. `faults` grows while the reader goes on. */
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** A page by its path below the site, in a context of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

interface Visit {
  page: Page;
  context: BrowserContext;
  faults: string[];
}
