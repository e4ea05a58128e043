import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };
import { pointsAround } from './points-around.ts';

/** How far off the drawn coast a place may lie: harbours and river mouths do, on a coastline of this scale. */
const COAST_TOLERANCE_KM = 25;

/**
 * Whether a point lies on land or within 25 km of it, on a coastline of scale 1 : 50 million.
 * @param longitude degrees, east positive
 * @param latitude degrees, north positive
 */
export function isLand(longitude: number, latitude: number): boolean {
  return pointsAround(longitude, latitude, COAST_TOLERANCE_KM).some(([x, y]) => isInside(x, y));
}

/**
 * Even-odd rule: on land, a line due south crosses coasts an odd number of times, lakes and islands in them included.
 */
function isInside(longitude: number, y: number): boolean {
  const x = fullTurn(longitude);
  const strip = strips()[Math.floor(x)] ?? [];
  return strip.filter((edge) => isCrossed(edge, x, y)).length % 2 === 1;
}

function isCrossed([fromX, fromY, toX, toY]: Edge, x: number, y: number): boolean {
  return fromX > x !== toX > x && y > fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
}

let remembered: Edge[][] | undefined;

/** The coasts cut into edges, sorted into strips one degree of longitude wide. Unpacked when first asked for. */
function strips(): Edge[][] {
  remembered ??= feature(topology, topology.objects.land)
    .features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []))
    .flatMap(edges)
    .reduce(
      sortIn,
      Array.from({ length: 360 }, (): Edge[] => []),
    );
  return remembered;
}

function sortIn(sorted: Edge[][], edge: Edge): Edge[][] {
  const [fromX, fromY, toX, toY] = edge;
  for (let degree = Math.floor(Math.min(fromX, toX)); degree <= Math.max(fromX, toX); degree += 1) {
    const strip = fullTurn(degree);
    const shift = strip - degree;
    sorted[strip]?.push([fromX + shift, fromY, toX + shift, toY]);
  }
  return sorted;
}

/**
 * The edges of a ring in plane degrees: longitudes run on across the antimeridian. The data close Antarctica along the
 * pole.
 */
function edges(ring: Ring): Edge[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const points = ring.map(([x = 0, y = 0]): [number, number] => {
    if (Math.abs(x - before) > 180) turn += x < before ? 360 : -360;
    before = x;
    return [x + turn, y];
  });
  return points.slice(1).map(([toX, toY], index): Edge => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    return [fromX, fromY, toX, toY];
  });
}

/** A longitude, or a whole degree of one, from 0 up to 360. */
function fullTurn(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

type Ring = readonly (readonly number[])[];

/** Longitude and latitude of one end and of the other. */
type Edge = readonly [number, number, number, number];
