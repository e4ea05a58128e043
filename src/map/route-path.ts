import { geoInterpolate, geoPath } from 'd3-geo';
import type { Coordinates } from '../format/coordinates.ts';
import type { MapProjection } from './map-projection.ts';
import { tenth, type Point } from './plane.ts';

/**
 * The shortest way from home as path data. In the azimuthal projection that is one straight line to the mark,
 * `at`; elsewhere a curve, cut where it leaves the map at its edge.
 */
export function routePath(projection: MapProjection, scale: number, place: Coordinates, at: Point): string {
  if (projection.kind === 'azimuthal-equidistant') return `M0 0L${tenth(at[0])} ${tenth(at[1])}`;
  return (
    geoPath(projection.atScale(scale)).digits(0)({
      type: 'LineString',
      coordinates: routePoints(projection.home, place),
    }) ?? ''
  );
}

/** Points along the great circle, ends included, as longitude and latitude. */
export function routePoints(from: Coordinates, to: Coordinates, steps = 24): [number, number][] {
  const between = geoInterpolate([from.longitude, from.latitude], [to.longitude, to.latitude]);
  return Array.from({ length: steps + 1 }, (_, step) => between(step / steps));
}
