import { readContent } from '../../src/content-source/read-content.ts';
import { describeLighthouseGate } from '../support/lighthouse-gate.ts';
import { REAL } from '../support/places.ts';

for (const locale of readContent('content').content?.site.locales.slice(1) ?? [])
  describeLighthouseGate(REAL.folder, locale);
