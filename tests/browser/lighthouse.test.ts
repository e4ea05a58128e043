import { describeLighthouseGate } from '../support/lighthouse-gate.ts';
import { REAL } from '../support/places.ts';

// What it audits is the same in every language; words and widths of the others are looked at by axe and by the reading
// tests.
describeLighthouseGate(REAL.folder, REAL.locales[0] ?? '');
