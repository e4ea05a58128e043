import { readContent } from '../../src/content-source/read-content.ts';
import { describePageQuality } from '../support/page-quality.ts';
import { REAL } from '../support/places.ts';

describePageQuality(REAL.folder, readContent('content').content?.site.locales[0] ?? '');
