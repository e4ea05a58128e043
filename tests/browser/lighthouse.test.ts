import { readContent } from '../../src/content-source/read-content.ts';
import { describeLighthouseGate } from '../support/lighthouse-gate.ts';
import { REAL } from '../support/places.ts';

describeLighthouseGate(REAL.folder, readContent('content').content?.site.locales[0] ?? '');
