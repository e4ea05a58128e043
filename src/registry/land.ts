import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };

/** How far off the drawn coast a place may lie: harbours and river mouths do, on a coastline of this scale. */
const COAST_TOLERANCE_KM = 25;

/**
 * Whether a point lies on land or within 25 km of it, on a coastline of scale 1 : 50 million.
 * @param longitude degrees, east positive
 * @param latitude degrees, north positive
 */
export function isLand(longitude: number, latitude: number): boolean {
  return pointsAround(longitude, latitude).some(([x, y]) => isInside(x, y));
}

const KM_PER_DEGREE = 111.2;
const DIRECTIONS = 16;

/** The point itself and two circles around it, at half the tolerance and at the whole. */
function pointsAround(longitude: number, latitude: number): [number, number][] {
  const circle = (km: number) =>
    Array.from({ length: DIRECTIONS }, (_, index): [number, number] => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      const degrees = km / KM_PER_DEGREE;
      // A degree of longitude shrinks towards the poles; at the very pole any meridian will do.
      const widening = 1 / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
      const x = longitude + degrees * Math.sin(angle) * widening;
      return [((x + 540) % 360) - 180, latitude + degrees * Math.cos(angle)];
    });
  return [[longitude, latitude], ...circle(COAST_TOLERANCE_KM / 2), ...circle(COAST_TOLERANCE_KM)];
}

/**
 * Even-odd rule: a point is on land when a line due south from it crosses coasts an odd number of times, lakes included.
 * The data are cut at the antimeridian, so plain degrees will do.
 */
function isInside(x: number, y: number): boolean {
  const around = coasts().filter(
    ({ west, east, south, north }) => x >= west && x <= east && y >= south && y <= north,
  );
  return around.reduce((count, { ring }) => count + crossingsSouth(ring, x, y), 0) % 2 === 1;
}

function crossingsSouth(ring: Ring, x: number, y: number): number {
  let count = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    if (fromX > x !== toX > x && y > fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY)) count += 1;
    [fromX, fromY] = [toX, toY];
  }
  return count;
}

let remembered: Coast[] | undefined;

/** Unpacking takes a moment, so it waits for the first question. */
function coasts(): Coast[] {
  remembered ??= feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(coast) : [],
  );
  return remembered;
}

function coast(ring: Ring): Coast {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [x = 0, y = 0] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return { ...box, ring };
}

type Ring = readonly (readonly number[])[];

/** A coastline, with the box it lies in. */
interface Coast {
  west: number;
  east: number;
  south: number;
  north: number;
  ring: Ring;
}
