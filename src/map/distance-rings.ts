import { geoCircle, geoPath } from 'd3-geo';
import { EARTH_RADIUS_KM } from '../format/great-circle.ts';
import { ANTIPODE_KM, type MapProjection } from './map-projection.ts';
import type { Box, MapRing } from './map-view.ts';
import { tenth, type Point } from './plane.ts';

/**
 * The step in kilometres that is round in the unit (1, 2, 2.5 or 5 times a power of ten of it) and comes nearest to
 * four and a half rings in the reach.
 */
export function ringStep(reachKm: number, unitKm: number): number {
  const wanted = reachKm / unitKm / 4.5;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = [1, 2, 2.5, 5, 10].map((digit) => digit * power);
  const miss = (step: number): number => Math.abs(Math.log(step / wanted));
  return steps.reduce((best, step) => (miss(step) < miss(best) ? step : best)) * unitKm;
}

/**
 * The distance rings that pass through the box: circles where the projection keeps them, paths elsewhere.
 * None is drawn beyond the antipode.
 *
 * @param scale user units per radian
 * @param range kilometres between which rings are wanted; all when left out
 */
export function distanceRings(
  projection: MapProjection,
  scale: number,
  box: Box,
  step: number,
  [nearest, farthest]: readonly [number, number] = [0, Infinity],
): RingLine[] {
  const corner = farthestCorner(box);
  const limit = Math.min(farthest, projection.kind === 'natural-earth' ? ANTIPODE_KM * 0.96 : ANTIPODE_KM);
  const rings: RingLine[] = [];
  for (let km = Math.max(1, Math.ceil(nearest / step)) * step; km < limit; km += step) {
    const radius = (km / EARTH_RADIUS_KM) * scale;
    if (projection.kind === 'azimuthal-equidistant') {
      if (radius > corner) break;
      rings.push({ km, shape: { radius: tenth(radius) }, at: (angle) => onCircle(radius, angle) });
    } else rings.push(curvedRing(projection, scale, km));
  }
  return rings;
}

function curvedRing(projection: MapProjection, scale: number, km: number): RingLine {
  const { longitude, latitude } = projection.home;
  const circle = geoCircle()
    .center([longitude, latitude])
    .radius((km / ANTIPODE_KM) * 180)
    .precision(3)();
  const atScale = projection.atScale(scale);
  const [points = []] = circle.coordinates;
  return {
    km,
    shape: { path: geoPath(atScale).digits(0)({ type: 'MultiLineString', coordinates: [points] }) ?? '' },
    at: (angle) => {
      const index = Math.round((angle / (2 * Math.PI)) * (points.length - 1));
      const [lon = longitude, lat = latitude] = points[index] ?? [];
      return atScale([lon, lat]) ?? [0, 0];
    },
  };
}

function onCircle(radius: number, angle: number): Point {
  return [Math.sin(angle) * radius, Math.cos(angle) * radius];
}

function farthestCorner({ x, y, width, height }: Box): number {
  return Math.hypot(Math.max(-x, x + width), Math.max(-y, y + height));
}

export interface RingLine {
  km: number;
  shape: MapRing['shape'];
  /** A point of the ring; the angle is in radians, 0 to 2π. */
  at: (angle: number) => Point;
}
