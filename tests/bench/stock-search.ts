import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import { cityQueries } from '../support/search-queries.ts';

/** The stock interface writes markup from code, which the policy of the site forbids. */
export function visitor(isStock: boolean): { bypassCSP?: true } {
  return isStock ? { bypassCSP: true } : {};
}

export const STOCK_FIELD = '.pagefind-ui__search-input';
export const STOCK_LINK = '.pagefind-ui__result-link';

/** The same site with Pagefind as it comes, and a page with its interface for each language. */
export async function makeStock(folder: string, stock: string): Promise<void> {
  await rm(stock, { recursive: true, force: true });
  await cp(folder, stock, { recursive: true });
  await rm(`${stock}/pagefind`, { recursive: true });
  const { index } = await createIndex();
  await index?.addDirectory({ path: stock });
  await index?.writeFiles({ outputPath: `${stock}/pagefind` });
  await close();
  await writeFile(`${stock}/stock.js`, "new PagefindUI({ element: '#search', debounceTimeoutMs: 0 });");
  for (const locale of queryLocales()) {
    await mkdir(`${stock}/${locale}/stock`, { recursive: true });
    await writeFile(
      `${stock}/${locale}/stock/index.html`,
      `<!doctype html><html lang="${locale}"><title>Stock</title><div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script src="/stock.js"></script></html>`,
    );
  }
}

/** Languages in which the search is asked. */
export function queryLocales(): string[] {
  return [...new Set(cityQueries().map(({ locale }) => locale))];
}
