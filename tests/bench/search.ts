import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { NameIndex } from '../../src/search/names/name-index.ts';
import type { NamesFile } from '../../src/search/names/names-file.ts';
import { namesFiles } from '../../src/search/names/write-names.ts';
import { closeBrowser } from '../browser/open-browser.ts';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import type { TableSection } from './section.ts';
import { askSearchPage, searchQueries, type SearchQuery } from '../support/search-queries.ts';

/**
 * How well and how fast the search of a built site answers the queries of `tests/search/queries.yaml`, beside
 * Pagefind's own interface on the same pages, and what the names index costs at 10,000 partners.
 * @param folder the built site, at the root of its host
 */
export async function benchSearch(folder: string): Promise<TableSection[]> {
  const stock = '.build/bench/search';
  await makeStock(folder, stock);
  const rows: string[][] = [];
  for (const [label, place, isStock] of [
    ['this site', folder, false],
    ['stock UI', stock, true],
  ] as const) {
    const site = await openSite(place);
    try {
      const { first, third, silent } = await measureAnswers(site, isStock);
      const cost = await measureFirst(site, isStock);
      const cells = [
        percent(first),
        percent(third),
        percent(silent),
        (cost.bytes / 1000).toFixed(0),
        cost.time.toFixed(0),
      ];
      rows.push([label, ...cells]);
    } finally {
      await site.close();
    }
  }
  await closeBrowser();
  return [
    {
      title: 'Search',
      columns: ['', 'success@1', 'success@3', 'silent on nonsense', 'first result, KB', 'first result, ms'],
      rows,
      notes: ['Queries of tests/search/queries.yaml in a real browser, both languages.'],
    },
    await namesAtScale(),
  ];
}

const STOCK_FIELD = '.pagefind-ui__search-input';
const STOCK_LINK = '.pagefind-ui__result-link';

/** The same site with Pagefind as it comes, and a page with its interface for each language. */
async function makeStock(folder: string, stock: string): Promise<void> {
  await rm(stock, { recursive: true, force: true });
  await cp(folder, stock, { recursive: true });
  await rm(`${stock}/pagefind`, { recursive: true });
  const { index } = await createIndex();
  await index?.addDirectory({ path: stock });
  await index?.writeFiles({ outputPath: `${stock}/pagefind` });
  await close();
  await writeFile(`${stock}/stock.js`, "new PagefindUI({ element: '#search', debounceTimeoutMs: 0 });");
  for (const locale of locales()) {
    await mkdir(`${stock}/${locale}/stock`, { recursive: true });
    await writeFile(
      `${stock}/${locale}/stock/index.html`,
      `<!doctype html><html lang="${locale}"><title>Stock</title><div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script src="/stock.js"></script></html>`,
    );
  }
}

async function measureAnswers(
  site: OpenSite,
  isStock: boolean,
): Promise<Record<'first' | 'third' | 'silent', number>> {
  const ranks: number[] = [];
  const silent: boolean[] = [];
  for (const locale of locales()) {
    const { page, context } = await site.visit();
    await page.goto(`${locale}/${isStock ? 'stock' : 'search'}/`);
    for (const query of searchQueries().filter((one) => one.locale === locale)) {
      const found = isStock ? await askStock(page, query.text) : await askSearchPage(page, query.text);
      if (query.kind === 'nonsense') silent.push(found.length === 0);
      else ranks.push(rankOf(query, found));
    }
    await context.close();
  }
  const share = (limit: number) => ranks.filter((rank) => rank < limit).length / ranks.length;
  return { first: share(1), third: share(3), silent: silent.filter(Boolean).length / silent.length };
}

async function askStock(page: Page, text: string): Promise<string[]> {
  await page.fill(STOCK_FIELD, '');
  await page.locator('.pagefind-ui__message').waitFor({ state: 'detached' });
  await page.fill(STOCK_FIELD, text);
  await page
    .waitForFunction(
      (asked) => document.querySelector('.pagefind-ui__message')?.textContent?.includes(asked),
      text,
      {
        timeout: 5000,
      },
    )
    .catch(() => undefined);
  await page.waitForTimeout(150);
  return page.$$eval(STOCK_LINK, (links) =>
    links.map((link) => link.getAttribute('href')?.replace(/^\/+/u, '') ?? ''),
  );
}

/**
 * Bytes of bodies, as a server with Brotli would send them, and time from the first key to the first result, on an
 * empty cache.
 */
async function measureFirst(site: OpenSite, isStock: boolean): Promise<{ bytes: number; time: number }> {
  const [query] = searchQueries();
  const { page, context } = await site.visit();
  const bodies: Promise<number>[] = [];
  await page.goto(isStock ? `${query?.locale}/stock/` : `${query?.locale}/events/`, {
    waitUntil: 'networkidle',
  });
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    );
  });
  const started = performance.now();
  if (!isStock) await page.keyboard.press('Slash');
  else await page.focus(STOCK_FIELD);
  await page.keyboard.type(query?.text ?? '');
  await page
    .locator(isStock ? STOCK_LINK : 'dialog [role=option]')
    .first()
    .waitFor();
  const time = performance.now() - started;
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, time };
}

/** What the first keystroke costs at 10,000 partners with four names each, and how long a name takes to be found. */
async function namesAtScale(): Promise<TableSection> {
  const files = namesFiles(inventedEntries(10_000), []);
  const sizes = [...files]
    .map(([, file]) => brotliCompressSync(JSON.stringify(file)).length)
    .sort((a, b) => a - b);
  const index = new NameIndex((file) => Promise.resolve(files.get(file) ?? EMPTY));
  const rows: string[][] = [];
  for (const text of ['м', 'мирна', 'Mirna', 'мирнаа', 'vbhyf', 'абвгдежз']) {
    await index.search(text);
    const started = performance.now();
    await index.search(text);
    rows.push([text, (performance.now() - started).toFixed(1)]);
  }
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return {
    title: 'Names of 10,000 partners',
    columns: ['typed', 'found in, ms'],
    rows,
    notes: [
      `${files.size} files, ${(middle / 1000).toFixed(0)} KB in the middle and ${((sizes.at(-1) ?? 0) / 1000).toFixed(0)} KB at most, brotli.`,
    ],
  };
}

const EMPTY: NamesFile = { kinds: [], topics: [], sources: [], rows: [] };

function inventedEntries(count: number): Parameters<typeof namesFiles>[0] {
  const syllables = 'ми ра но ка то су ле ви до га бе за пу хо че ша'.split(' ');
  const latin = 'mi ra no ka to su le vi do ga be za pu kho che sha'.split(' ');
  return Array.from({ length: count }, (_, number) => {
    const parts = [number % 16, (number >> 4) % 16, (number >> 8) % 16, (number * 7) % 16];
    const title = parts.map((part) => syllables[part]).join('');
    const other = parts.map((part) => latin[part]).join('');
    const names = [title, other, `Город ${title}`, `City of ${other}`].map((text) => ({ text }));
    return { href: `/ru/partners/p${number}/`, title, kind: 'Партнёры', note: 'Страна', names, group: 0 };
  });
}

function rankOf({ answers }: SearchQuery, found: readonly string[]): number {
  const rank = found.findIndex((address) => answers.includes(address));
  return rank === -1 ? Infinity : rank;
}

function locales(): string[] {
  return [...new Set(searchQueries().map(({ locale }) => locale))];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
