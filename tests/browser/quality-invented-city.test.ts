import { readContent } from '../../src/content-source/read-content.ts';
import { describePageQuality } from '../support/page-quality.ts';
import { FIXTURE } from '../support/places.ts';

// Names of any length, records without dates, texts without translation; elements and colours are those of others.
for (const locale of readContent(FIXTURE.contentDir).content?.site.locales.slice(0, 1) ?? []) {
  describePageQuality(FIXTURE.folder, locale, { basePath: FIXTURE.basePath, again: true, walks: [320] });
}
