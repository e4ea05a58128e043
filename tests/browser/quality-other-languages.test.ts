import { readContent } from '../../src/content-source/read-content.ts';
import { describePageQuality } from '../support/page-quality.ts';
import { REAL } from '../support/places.ts';

for (const locale of readContent('content').content?.site.locales.slice(1) ?? [])
  describePageQuality(REAL.folder, locale, { again: true, walks: [] });
