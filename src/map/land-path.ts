import { geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'world-atlas/land-50m.json' with { type: 'json' };
import { clipRing, ringArea, ringBounds, type BoundedRing, type Ring } from './clip-ring.ts';
import type { MapProjection } from './map-projection.ts';
import type { Box } from './map-view.ts';
import { serializeRings } from './path-serializer.ts';

/** How far the land is drawn beyond the frame, so that the cut edge and its stroke stay out of sight. */
const BLEED = 8;

/** An islet below this area, in square units, would be a speck smaller than the stroke around it. */
const SMALLEST_RING = 4;

/**
 * Path data, in half units, of the land inside the box: coastline only, no border of any kind.
 *
 * @param scale user units per radian
 * @param tolerance how far the drawn coast may be off, in user units
 */
export function landPath(projection: MapProjection, scale: number, box: Box, tolerance: number): string {
  // The same map is drawn once for each language.
  const key = [projection.key, scale, box.x, box.y, box.width, box.height, tolerance].join(' ');
  const path = pathsByKey.get(key) ?? drawLand(projection, scale, box, tolerance);
  pathsByKey.set(key, path);
  return path;
}

function drawLand(projection: MapProjection, scale: number, box: Box, tolerance: number): string {
  const level = detailLevel(scale / tolerance);
  const factor = scale / level;
  const bleed = BLEED / factor;
  const rect = {
    left: box.x / factor - bleed,
    top: box.y / factor - bleed,
    right: (box.x + box.width) / factor + bleed,
    bottom: (box.y + box.height) / factor + bleed,
  };
  const smallest = SMALLEST_RING / factor ** 2;
  const rings: Ring[] = [];
  for (const ring of landRings(projection, level)) {
    if (ring.area >= smallest) rings.push(clipRing(ring, rect));
  }
  return serializeRings(rings, factor);
}

/**
 * Scales are rounded up to half octaves, so that many maps share one simplified coastline; beyond the finest
 * the source has no more detail to give.
 */
function detailLevel(scale: number): number {
  return Math.min(FINEST_LEVEL, 2 ** (Math.ceil(Math.log2(scale) * 2) / 2));
}

const FINEST_LEVEL = 4096;

const pathsByKey = new Map<string, string>();
const ringsByKey = new Map<string, ProjectedRing[]>();
const landByLevel = new Map<number, GeoJSON.FeatureCollection>();
let weighed: Topology<{ land: GeometryCollection }> | undefined;

function landRings(projection: MapProjection, level: number): ProjectedRing[] {
  const key = `${projection.key} ${level}`;
  let rings = ringsByKey.get(key);
  if (!rings) {
    rings = projectRings(projection, level);
    ringsByKey.set(key, rings);
  }
  return rings;
}

function projectRings(projection: MapProjection, level: number): ProjectedRing[] {
  const rings: ProjectedRing[] = [];
  let points: number[] = [];
  const sink = {
    point: (x: number, y: number) => void points.push(x, y),
    lineStart: () => void (points = []),
    lineEnd: () => void rings.push({ points, area: ringArea(points), bounds: ringBounds(points) }),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(simplifiedLand(level), projection.atScale(level).stream(sink));
  return rings;
}

/** Visvalingam's rule on the sphere: a point goes when its triangle is below one square unit. */
function simplifiedLand(level: number): GeoJSON.FeatureCollection {
  let land = landByLevel.get(level);
  if (!land) {
    weighed ??= presimplify(topology, sphericalTriangleArea);
    const simplified = simplify(weighed, 1 / level ** 2);
    land = feature(simplified, simplified.objects.land);
    landByLevel.set(level, land);
  }
  return land;
}

interface ProjectedRing extends BoundedRing {
  area: number;
}
