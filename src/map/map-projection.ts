import { geoAzimuthalEquidistant, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../format/coordinates.ts';
import { EARTH_RADIUS_KM } from '../format/great-circle.ts';
import type { Point } from './plane.ts';

/** Half of the Earth's circumference: nothing is farther away. */
export const ANTIPODE_KM = EARTH_RADIUS_KM * Math.PI;

/** A map of places next door still shows a district. */
export const SMALLEST_REACH_KM = 25;

/** Beyond this reach the azimuthal projection smears whole continents along its rim. */
const AZIMUTHAL_LIMIT_KM = 12_000;

/**
 * The projection for a map that reaches `reachKm` from home: azimuthal equidistant around home, in which a
 * great circle from home is a straight line and a distance ring is a circle; Natural Earth beyond 12,000 km.
 */
export function createProjection(home: Coordinates, reachKm: number): MapProjection {
  const azimuthal = reachKm <= AZIMUTHAL_LIMIT_KM;
  const atScale = (scale: number): GeoProjection =>
    azimuthal
      ? geoAzimuthalEquidistant().rotate([-home.longitude, -home.latitude]).translate([0, 0]).scale(scale)
      : geoNaturalEarth1().rotate([-home.longitude, 0]).translate([0, 0]).scale(scale);
  const unit = atScale(1);
  const origin = unit([home.longitude, home.latitude]) ?? [0, 0];
  return {
    kind: azimuthal ? 'azimuthal-equidistant' : 'natural-earth',
    key: `${azimuthal ? 'a' : 'n'} ${home.longitude} ${home.latitude}`,
    home,
    atScale: (scale) => atScale(scale).translate([-origin[0] * scale, -origin[1] * scale]),
    project: ({ latitude, longitude }) => {
      const point = unit([longitude, latitude]) ?? origin;
      return [point[0] - origin[0], point[1] - origin[1]];
    },
  };
}

/** Whether both numbers are finite and in range; d3 would turn a missing number into zero without a word. */
export function isOnEarth(place: Partial<Coordinates> | undefined | null): place is Coordinates {
  return isWithin(place?.latitude, 90) && isWithin(place?.longitude, 180);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
}

export interface MapProjection {
  kind: 'azimuthal-equidistant' | 'natural-earth';
  /** The same for projections that draw the same picture. */
  key: string;
  home: Coordinates;
  /** The d3 projection in user units of `scale` per radian, home at (0, 0). */
  atScale: (scale: number) => GeoProjection;
  /** Radians from home. */
  project: (place: Coordinates) => Point;
}
