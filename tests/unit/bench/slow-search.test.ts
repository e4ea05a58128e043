import { expect, it } from 'vitest';
import { brokenBars } from '../../bench/slow-search.ts';

const held = { firstKB: 60, first: 2500, wholeKB: 150, whole: 5000 };

it('lets the search page cost as much as it may on a slow line', () => {
  expect(brokenBars(held)).toEqual([]);
});

it('tells what costs more, and how much it may', () => {
  expect(brokenBars({ ...held, first: 2600, whole: 5400 })).toEqual([
    'The search page on a slow line: first, ms 2600, at most 2500.',
    'The search page on a slow line: whole, ms 5400, at most 5000.',
  ]);
});
