import { describe, expect, it } from 'vitest';
import { searchMessages } from '../../../src/i18n/messages/search/index.ts';
import { formatCount } from '../../../src/search/format-count.ts';

describe('formatCount', () => {
  it.each([
    ['ru', 1, '1 результат'],
    ['ru', 2, '2 результата'],
    ['ru', 5, '5 результатов'],
    ['ru', 11, '11 результатов'],
    ['ru', 21, '21 результат'],
    ['ru', 112, '112 результатов'],
    ['en', 0, '0 results'],
    ['en', 1, '1 result'],
    ['en', 21, '21 results'],
  ] as const)('in %s says %i as %j', (locale, count, expected) => {
    expect(formatCount(searchMessages[locale].page.count, count, locale)).toBe(expected);
  });
});
