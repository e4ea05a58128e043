import { expect, it } from 'vitest';
import { readLocales } from '../../src/content-source/read-locales.ts';
import { cityQueries } from '../../tests/support/search-queries.ts';

const queries = cityQueries();

it.each(readLocales('content') ?? [])('the search in "%s" is asked each kind of query', (locale) => {
  const classes = queries.filter((query) => query.locale === locale).map((query) => query.class);
  expect(new Set(classes).size).toBe(16);
});

it('the search is measured by at least 350 queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(350);
});
