import { readContent } from '../../src/content-source/read-content.ts';
import { describePageQuality } from '../support/page-quality.ts';
import { FIXTURE } from '../support/places.ts';

// Names of any length, records without dates, texts without translation.
for (const locale of readContent(FIXTURE.contentDir).content?.site.locales.slice(0, 1) ?? []) {
  describePageQuality(FIXTURE.folder, locale, { basePath: FIXTURE.basePath, walks: [320] });
}
