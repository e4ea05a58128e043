import { isLand } from '../../src/registry/land.ts';
import type { Coordinates } from '../../src/format/coordinates.ts';
import type { Random } from './random.ts';

/** South of this lie no towns. */
const SOUTHERNMOST = -55;

/** A point on land, anywhere on the globe with the same chance. Degrees with two decimals, as editors write them. */
export function landPoint(random: Random): Coordinates {
  for (;;) {
    const latitude = rounded((Math.asin(2 * random.next() - 1) * 180) / Math.PI);
    const longitude = rounded(random.next() * 360 - 180);
    if (latitude > SOUTHERNMOST && isLand(longitude, latitude)) return { latitude, longitude };
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
