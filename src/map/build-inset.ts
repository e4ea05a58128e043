import type { Coordinates } from '../format/coordinates.ts';
import { buildPanel, type BuiltPanel } from './build-panel.ts';
import { ringStep } from './distance-rings.ts';
import { CLUSTER_FROM } from './gather-places.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../format/great-circle.ts';
import { createProjection, SMALLEST_REACH_KM } from './map-projection.ts';
import type { LocatedPlace, MapInput, MapPanel } from './map-view.ts';
import { tenth, type Point } from './plane.ts';

/** Places within this share of the reach move to the inset, if there are enough of them. */
const NEAR_SHARE = 0.16;
const INSET_FROM = 3;

/** A single near place moves to the inset when its mark would touch the home mark: user units. */
const TOUCHING = 12;

/** A place this many times as far as the next nearer one would squeeze the rest of the inset ... */
const OUTLIER = 2;

/** ... and stays on the main map if its mark stands clear of home there: user units. */
const CLEAR = 28;

/** A lens smaller than the home mark, in user units, is not drawn to scale. */
const SMALLEST_LENS = 16;

/** A disc of 200 units, with room for labels beside it. */
const RADIUS = 200;
const BOX = { x: -230, y: -210, width: 460, height: 420 };

/** The largest sizes that the style sheet uses in an inset. */
const SCREEN = { font: 28, marks: 1.6 };

/**
 * The places that are too near to home to be told apart on the main map: none, or several, or one that its
 * home mark would hide. Places far outside the rest stay on the main map if they stand clear of home there.
 *
 * @param scale user units per radian of the main map
 */
export function nearPlaces(
  places: readonly LocatedPlace[],
  home: Coordinates,
  reachKm: number,
  scale: number,
): LocatedPlace[] {
  const distances = new Map(places.map((place) => [place, distanceKm(home, place.coordinates)]));
  const km = (place: LocatedPlace): number => distances.get(place) ?? 0;
  const units = (place: LocatedPlace): number => (km(place) / EARTH_RADIUS_KM) * scale;
  const near = places.filter((place) => km(place) <= reachKm * NEAR_SHARE).sort((a, b) => km(a) - km(b));
  for (let last = near.at(-1), next = near.at(-2); last && next; last = near.at(-1), next = near.at(-2)) {
    if (units(last) < CLEAR || km(last) < km(next) * OUTLIER) break;
    near.pop();
  }
  const hidden = near.some((place) => km(place) > 1 && units(place) < TOUCHING);
  if (near.length === places.length || (near.length < INSET_FROM && !hidden)) return [];
  const chosen = new Set(near);
  return places.filter((place) => chosen.has(place));
}

/** The panel of near places: a disc around home, always azimuthal, scaled to the farthest of them. */
export function buildInset(input: MapInput, places: readonly LocatedPlace[]): Inset {
  const km = places.map(({ coordinates }) => distanceKm(input.home.coordinates, coordinates));
  const reachKm = km.reduce((most, distance) => Math.max(most, distance), SMALLEST_REACH_KM);
  const scale = (RADIUS * 0.84 * EARTH_RADIUS_KM) / reachKm;
  const projection = createProjection(input.home.coordinates, reachKm);
  const built = buildPanel({
    input,
    projection,
    scale,
    box: BOX,
    outline: { radius: RADIUS, reach: input.ringLabel((RADIUS / scale) * EARTH_RADIUS_KM) },
    places,
    ringStep: ringStep(reachKm, input.unitKm),
    lens: null,
    tolerance: 1,
    screens: { wide: SCREEN, middle: SCREEN, narrow: SCREEN },
    groupPrefix: 'near-',
  });
  return { ...built, scale, points: places.map(({ coordinates }) => projection.project(coordinates)) };
}

/** The circle on the main map that the inset enlarges, with a dot for each place where there is room for them. */
export function insetLens({ scale, points }: Inset, mainScale: number): MapPanel['lens'] {
  const radius = tenth((RADIUS / scale) * mainScale);
  const isSmall = radius < SMALLEST_LENS;
  const dots = points.length < CLUSTER_FROM && !isSmall ? points : [];
  return { radius, isSmall, dots: dots.map(([x, y]): Point => [tenth(x * mainScale), tenth(y * mainScale)]) };
}

interface Inset extends BuiltPanel {
  /** User units per radian. */
  scale: number;
  /** Radians from home. */
  points: Point[];
}
