import { describePageQuality } from '../support/page-quality.ts';
import { REAL } from '../support/places.ts';

describePageQuality(REAL.folder, REAL.locales[0] ?? '', { basePath: REAL.basePath });
