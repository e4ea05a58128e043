import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** Kinds of queries whose answer has to be the very first. */
const NAMES = ['exact', 'spelling', 'script', 'layout', 'typo', 'other-name', 'abbreviation'] as const;
/** Pages of the site, which have to be among the first three. */
const PAGES = ['page'] as const;
/** Kinds of queries whose answer has to be among the first three. */
const WORDS = ['inflected', 'year'] as const;
/** What is asked in words: its answer is nearly always among the first three. */
const QUESTIONS = ['question', 'topic', 'kind', 'country', 'person'] as const;

const schema = z.array(
  z.strictObject({
    class: z.enum([...NAMES, ...PAGES, ...WORDS, ...QUESTIONS, 'nonsense']),
    locale: z.string(),
    queries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
);

/** A query and the addresses that answer it, below the root of the site and without it; none for nonsense. */
export interface SearchQuery {
  text: string;
  locale: string;
  kind: 'name' | 'page' | 'words' | 'question' | 'nonsense';
  class: string;
  answers: readonly string[];
}

/** What the city of the content asks its own search; nothing where it keeps no such file beside its content. */
export function cityQueries(): SearchQuery[] {
  const file = 'content/tests/queries.yaml';
  return existsSync(file) ? searchQueries(file) : [];
}

/** The queries of a file, by which the search is measured. */
export function searchQueries(file: string): SearchQuery[] {
  return schema.parse(parse(readFileSync(file, 'utf8'))).flatMap((part) =>
    Object.entries(part.queries).map(([text, answers]) => ({
      text,
      locale: part.locale,
      class: part.class,
      kind: kindOf(part.class),
      answers:
        part.class === 'nonsense'
          ? []
          : [answers].flat().map((answer) => [part.locale, answer, ''].join('/').replace(/\/+$/u, '/')),
    })),
  );
}

/** What the open search page answers to a query: addresses below the root of the site, best first. */
export async function askSearchPage(page: Page, text: string, basePath = '/'): Promise<string[]> {
  await page.fill('search-page input[type=search]', text);
  await page.waitForFunction(
    (typed) => {
      const said = document.querySelector('search-page [role=status]')?.textContent ?? '';
      const isIdle =
        document.querySelector('search-page [data-part=outcome]')?.hasAttribute('hidden') ?? false;
      // Between quotation marks, which each language has of its own.
      const [before = '', after = ''] = said.split(typed, 2);
      const isSaid = /["\p{Pi}\p{Pf}\p{Ps}]$/u.test(before) && /^["\p{Pi}\p{Pf}]/u.test(after);
      return isSaid || (isIdle && !/[\p{L}\p{N}]/u.test(typed));
    },
    text.trim(),
    // Asked for with every frame, the page would be drawn without a pause.
    { timeout: 20_000, polling: 40 },
  );
  const links = await page.$$eval('search-page .search-result-link', (found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  );
  return links.map((href) => href.slice(basePath.length));
}

function kindOf(name: string): SearchQuery['kind'] {
  if (name === 'nonsense') return 'nonsense';
  const isOne = (names: readonly string[]): boolean => names.includes(name);
  if (isOne(PAGES)) return 'page';
  if (isOne(QUESTIONS)) return 'question';
  return isOne(WORDS) ? 'words' : 'name';
}
