import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { closeBrowser } from '../browser/open-browser.ts';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import { namesAtScale } from './names-at-scale.ts';
import type { TableSection } from './section.ts';
import { askSearchPage, cityQueries, type SearchQuery } from '../support/search-queries.ts';
import { SLOW_BARS, brokenBars, visitsOnSlowLine } from './slow-search.ts';
import { STOCK_FIELD, STOCK_LINK, makeStock, queryLocales, visitor } from './stock-search.ts';

/**
 * How well and how fast the search of the built site of the content answers the queries that lie beside it, beside
 * Pagefind's own interface on the same pages, and what the names index costs at 5,000 partners. A city without queries
 * learns the last alone.
 * @param folder the built site, at the root of its host
 */
export async function benchSearch(folder: string): Promise<TableSection[]> {
  if (cityQueries().length === 0) return [await namesAtScale()];
  const stock = '.build/bench/search';
  await makeStock(folder, stock);
  const rows: string[][] = [];
  const costs: string[][] = [];
  const broken: string[] = [];
  for (const [label, place, isStock] of [
    ['this site', folder, false],
    ['stock UI', stock, true],
  ] as const) {
    const site = await openSite(place);
    try {
      const answers = await measureAnswers(site, isStock);
      const cost = await measureFirst(site, isStock);
      const slow = await visitsOnSlowLine(site, isStock);
      if (!isStock) broken.push(...brokenBars(slow));
      rows.push([label, ...BARS.map(({ kind, first }) => percent(share(answers, kind, first)))]);
      costs.push([
        label,
        (cost.bytes / 1000).toFixed(0),
        cost.time.toFixed(0),
        ...SLOW_BARS.map(({ key }) => slow[key].toFixed(0)),
      ]);
    } finally {
      await site.close();
    }
  }
  await closeBrowser();
  return [
    {
      title: 'Search: good answers',
      columns: ['', ...BARS.map(({ title }) => title)],
      rows,
      notes: [
        'Queries of content/tests/queries.yaml in a real browser, all languages. The stock interface has Pagefind’s',
        'own index of the same folder, made as it comes.',
      ],
    },
    {
      title: 'Search: what it costs',
      columns: ['', 'first, KB', 'first, ms', ...SLOW_BARS.map(({ title }) => `slow: ${title}`)],
      rows: costs,
      notes: [
        'The slow line has 400 kbit/s and round trips of 400 ms, the cache is empty; median of three visits.',
        `There this site may take ${SLOW_BARS.map(({ title, most }) => `${title}: ${most}`).join('; ')}.`,
      ],
      broken,
    },
    await namesAtScale(),
  ];
}

/** Kinds of queries, and among how many first results their answer has to be. */
const BARS = [
  { kind: 'name', title: 'names @1', first: 1 },
  { kind: 'page', title: 'pages @3', first: 3 },
  { kind: 'words', title: 'forms, years @3', first: 3 },
  { kind: 'question', title: 'questions, topics @3', first: 3 },
  { kind: 'nonsense', title: 'silent', first: 1 },
] as const;

/** Ranks of the answers to all queries by kind, from 0; for nonsense 0 where nothing was found. */
type Ranks = Map<SearchQuery['kind'], number[]>;

async function measureAnswers(site: OpenSite, isStock: boolean): Promise<Ranks> {
  const ranks: Ranks = new Map(BARS.map(({ kind }) => [kind, []]));
  for (const locale of queryLocales()) {
    const { page, context } = await site.visit(visitor(isStock));
    await page.goto(`${locale}/${isStock ? 'stock' : 'search'}/`);
    for (const query of cityQueries().filter((one) => one.locale === locale)) {
      const found = isStock ? await askStock(page, query.text) : await askSearchPage(page, query.text);
      const rank = query.kind === 'nonsense' ? found.length : rankOf(query, found);
      ranks.get(query.kind)?.push(rank);
    }
    await context.close();
  }
  return ranks;
}

function share(ranks: Ranks, kind: SearchQuery['kind'], first: number): number {
  const all = ranks.get(kind) ?? [];
  return all.filter((rank) => rank < first).length / all.length;
}

/** Nothing is said of some queries, of signs alone for instance: nothing is found then. */
async function askStock(page: Page, text: string): Promise<string[]> {
  await page.fill(STOCK_FIELD, text);
  const isAnswered = await page
    .waitForFunction(
      (asked) => {
        const said = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
        return said.includes(asked) && document.querySelector('.pagefind-ui__loading') === null;
      },
      text,
      { timeout: 5000 },
    )
    .then(
      () => true,
      () => false,
    );
  if (!isAnswered) return [];
  return page.$$eval(STOCK_LINK, (links) =>
    links.map((link) => link.getAttribute('href')?.replace(/^\/+/u, '') ?? ''),
  );
}

/**
 * Bytes of bodies, as a server with Brotli would send them, and time from the first key to the first result, on an
 * empty cache.
 */
async function measureFirst(site: OpenSite, isStock: boolean): Promise<{ bytes: number; time: number }> {
  const [query] = cityQueries();
  const { page, context } = await site.visit(visitor(isStock));
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

function rankOf({ answers }: SearchQuery, found: readonly string[]): number {
  const rank = found.findIndex((address) => answers.includes(address));
  return rank === -1 ? Infinity : rank;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
