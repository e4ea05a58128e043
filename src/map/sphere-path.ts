import { geoPath } from 'd3-geo';
import type { MapProjection } from './map-projection.ts';

/** Path data of the edge of the world; null in the azimuthal projection, whose edge is never in view. */
export function spherePath(projection: MapProjection, scale: number): string | null {
  if (projection.kind === 'azimuthal-equidistant') return null;
  return geoPath(projection.atScale(scale)).digits(0)({ type: 'Sphere' });
}
