import { readContent } from '../../src/content-source/read-content.ts';
import { describePageReading } from '../support/page-reading.ts';
import { FIXTURE } from '../support/places.ts';

// Names of any length, records without dates, texts without translation.
const locales = readContent(FIXTURE.contentDir).content?.site.locales ?? [];
for (const [at, locale] of locales.entries()) {
  describePageReading(FIXTURE.folder, locale, { basePath: FIXTURE.basePath, walks: at === 0 ? [320] : [] });
}
