import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE, REAL } from '../support/places.ts';
import { askSearchPage, cityQueries, searchQueries } from '../support/search-queries.ts';
import { openSite } from './open-site.ts';

const own = cityQueries();
/** Sites with what they are asked: an invented city, and that of the content if it has queries. */
const CITIES = [
  { ...FIXTURE, queries: searchQueries('tests/search/queries.yaml') },
  ...(own.length > 0 ? [{ ...REAL, queries: own }] : []),
] as const;

describe.each(CITIES)('the search of the site in $folder', ({ folder, basePath, queries }) => {
  const found = new Map<string, string[]>();
  const excerpts = new Set<string>();

  beforeAll(async () => {
    const site = await openSite(folder, basePath);
    for (const locale of new Set(queries.map((query) => query.locale))) {
      const { page, context } = await site.visit();
      await page.goto(`${locale}/search/`);
      for (const { text } of queries.filter((query) => query.locale === locale)) {
        found.set(`${locale} ${text}`, await askSearchPage(page, text, basePath));
        for (const excerpt of await shownExcerpts(page)) excerpts.add(excerpt);
      }
      await context.close();
    }
    await site.close();
  }, 600_000);

  /** Queries of a kind that have no answer among the first few, with what they found instead. */
  const missed = (kind: string, first: number): string[] =>
    queries
      .filter((query) => query.kind === kind)
      .map(({ text, locale, answers }) => ({
        text,
        answers,
        top: found.get(`${locale} ${text}`)?.slice(0, first) ?? [],
      }))
      .filter(({ answers, top }) => !answers.some((answer) => top.includes(answer)))
      .map(({ text, top }) => `${text} → ${top.join(', ')}`);

  it('puts a name that was typed in any way first', () => {
    expect(missed('name', 1)).toEqual([]);
  });

  it('has every page of the site among the first three', () => {
    expect(missed('page', 3)).toEqual([]);
  });

  it.each([
    ['words', 0.05],
    ['question', 0.08],
  ])('has a good answer to nearly all %s among the first three', (kind, most) => {
    const all = queries.filter((query) => query.kind === kind).length;
    const misses = missed(kind, 3);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(most * all);
  });

  it('begins no excerpt with a label or a sign, and has no address in it', () => {
    const labels = recordLabels(folder);
    expect(labels.size).toBeGreaterThan(10);
    expect(excerpts.size).toBeGreaterThan(queries.length / 4);
    const isFaulty = (excerpt: string): boolean =>
      !/^(?:…\p{Ll}|[\p{Lu}\p{Lo}\p{N}(«“"№])/u.test(excerpt) ||
      /https?:|www\./u.test(excerpt) ||
      labels.has(excerpt.slice(0, excerpt.indexOf('.')));
    expect([...excerpts].filter(isFaulty)).toEqual([]);
  });

  it('finds nothing by nonsense', () => {
    const results = queries
      .filter(({ kind }) => kind === 'nonsense')
      .map(({ text, locale }) => [text, found.get(`${locale} ${text}`)]);
    expect(results).toEqual(results.map(([text]) => [text, []]));
  });
});

function shownExcerpts(page: Page): Promise<string[]> {
  return page.$$eval('search-page .search-result > p:not(.search-details)', (texts) =>
    texts.map(({ textContent }) => textContent),
  );
}

/** Kinds that stand above titles of records, and headings of their parts. */
function recordLabels(folder: string): Set<string> {
  const pages = globSync('*/{partners,agreements,events,legal-acts,sources,associations}/*/index.html', {
    cwd: folder,
  }).map((file) => readFileSync(join(folder, file), 'utf8'));
  const label = /class="record-kind">(?:<a[^>]*>)?([^<]+)|<h2 id="[^"]*">([^<]+)/gu;
  return new Set(
    pages.flatMap((html) => [...html.matchAll(label)].flatMap(([, kind, part]) => kind ?? part ?? [])),
  );
}
