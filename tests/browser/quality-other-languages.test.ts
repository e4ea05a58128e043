import { expect, it } from 'vitest';
import { describePageQuality } from '../support/page-quality.ts';
import { REAL } from '../support/places.ts';
import { pageKinds } from './page-kinds.ts';

it.each(REAL.locales)('there are pages in "%s"', (locale) => {
  expect(pageKinds(REAL.folder, locale)).toContain(`${locale}/`);
});

for (const locale of REAL.locales.slice(1))
  describePageQuality(REAL.folder, locale, { basePath: REAL.basePath, again: true, walks: [] });
