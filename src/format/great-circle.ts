import { geoDistance } from 'd3-geo';
import type { Coordinates } from './coordinates.ts';

/**
 * Mean radius of the Earth in kilometres: R₁ = (2a + b) / 3 of the WGS 84 ellipsoid, as the International Union of
 * Geodesy and Geophysics defines it (Moritz, Geodetic Reference System 1980).
 */
export const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres along the great circle, within half a percent of the ellipsoid. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  return geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]) * EARTH_RADIUS_KM;
}

/** Bearing at the start of the great circle, in degrees clockwise from north, from 0 up to but not including 360. */
export function bearing(from: Coordinates, to: Coordinates): number {
  const [startLatitude, endLatitude] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(endLatitude);
  const north =
    Math.cos(startLatitude) * Math.sin(endLatitude) -
    Math.sin(startLatitude) * Math.cos(endLatitude) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
