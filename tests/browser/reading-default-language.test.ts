import { readContent } from '../../src/content-source/read-content.ts';
import { describePageReading } from '../support/page-reading.ts';
import { REAL } from '../support/places.ts';

describePageReading(REAL.folder, readContent('content').content?.site.locales[0] ?? '');
