import { readContent } from '../../src/content-source/read-content.ts';
import { describePageReading } from '../support/page-reading.ts';
import { REAL } from '../support/places.ts';

for (const locale of readContent('content').content?.site.locales.slice(1) ?? [])
  describePageReading(REAL.folder, locale, { walks: [] });
