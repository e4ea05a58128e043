import { geoPath } from 'd3-geo';
import type { Box } from './map-view.ts';
import type { MapProjection } from './map-projection.ts';

/** Path data of the edge of the world; null in the azimuthal projection, whose edge is never in view. */
export function spherePath(projection: MapProjection, scale: number): string | null {
  if (projection.kind === 'azimuthal-equidistant') return null;
  return geoPath(projection.atScale(scale)).digits(0)({ type: 'Sphere' });
}

/** The part of a box that shows anything of the world. */
export function onSphere(projection: MapProjection, scale: number, box: Box): Box {
  if (projection.kind === 'azimuthal-equidistant') return box;
  const [[left, top], [right, bottom]] = geoPath(projection.atScale(scale)).bounds({ type: 'Sphere' });
  const x = Math.max(box.x, Math.floor(left));
  const y = Math.max(box.y, Math.floor(top));
  return {
    x,
    y,
    width: Math.min(box.x + box.width, Math.ceil(right)) - x,
    height: Math.min(box.y + box.height, Math.ceil(bottom)) - y,
  };
}
