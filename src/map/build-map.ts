import { buildInset, insetLens, nearPlaces } from './build-inset.ts';
import { buildPanel } from './build-panel.ts';
import { ringStep } from './distance-rings.ts';
import { fitFrame } from './fit-frame.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../format/great-circle.ts';
import { createProjection, isOnEarth, SMALLEST_REACH_KM, type MapProjection } from './map-projection.ts';
import { mapScreens } from './map-screens.ts';
import type { Box, LegendEntry, LocatedPlace, MapInput, MapPlace, MapView } from './map-view.ts';
import { scaled, type Point } from './plane.ts';
import { routePoints } from './route-path.ts';
import { onSphere } from './sphere-path.ts';
import { NARROW_PROPORTION } from './view-box.ts';

/** A map without places still shows the region of home. */
const EMPTY_REACH_KM = 2000;

/** User units; the height follows the places within the two limits. */
const SIZE = { width: 960, minHeight: 540, maxHeight: 560 };

/** A map that shows no more than its middle on narrow screens. */
const CROPPED = { width: SIZE.width, height: 500 };

/** Places may come out smaller by so much for the sake of narrow screens. */
const LEAST_SHARE = 0.85;

/**
 * The map of partners as one printable object. Pure: the same input gives the same bytes. Every place is in
 * exactly one of: marks, bubbles (of the main map or the inset), `unplaced`. Throws when bubbles are needed
 * and `groupLink` is missing.
 */
export function buildMap(input: MapInput): MapView {
  const home = input.home.coordinates;
  const { located, farthest, reachKm, projection } = mapGround(input);
  const reach = reachKm / EARTH_RADIUS_KM;
  const points = farthest < reachKm ? surroundings(reach) : pointsToShow(projection, located);
  const { scale, box: frame, isCropped } = fit(points, reach);
  const box = onSphere(projection, scale, frame);
  const near = nearPlaces(located, home, reachKm, scale);
  const nearIds = new Set(near.map(({ id }) => id));
  const inset = near.length > 0 ? buildInset(input, near) : null;
  const ringKm = ringStep(reachKm, input.unitKm);
  const far = located.filter(({ id }) => !nearIds.has(id));
  const { corners, screens } = mapScreens(
    far.map(({ coordinates }) => scaled(projection.project(coordinates), scale)),
    box,
    { isCropped, hasInset: inset !== null },
  );
  const main = buildPanel({
    input,
    projection,
    scale,
    box,
    outline: 'box',
    places: far,
    ringStep: ringKm,
    lens: inset && projection.kind === 'azimuthal-equidistant' ? insetLens(inset, scale) : null,
    tolerance: 1.2,
    screens,
    zooms: true,
  });
  return {
    main: main.panel,
    inset: inset && inset.panel,
    corners,
    isCropped,
    groups: [...main.groups, ...(inset?.groups ?? [])],
    legend: legendOf(input.places),
    unplaced: input.places
      .filter((place) => !isLocated(place))
      .map(({ id, label, href, title }) => ({ id, label, href, title })),
    ringKm,
    reachKm: Math.round(farthest),
    projection: projection.kind,
  };
}

/** What the map of all places and those of its groups stand on. */
export function mapGround({ home, places }: Pick<MapInput, 'home' | 'places'>): MapGround {
  const located = places.filter(isLocated);
  const km = located.map(({ coordinates }) => distanceKm(home.coordinates, coordinates));
  const farthest = km.reduce((most, distance) => Math.max(most, distance), 0);
  const reachKm = Math.max(located.length === 0 ? EMPTY_REACH_KM : SMALLEST_REACH_KM, farthest);
  return { located, farthest, reachKm, projection: createProjection(home.coordinates, reachKm) };
}

/** Every place, and the ways to them where these are curves that swing out of the box of the places. */
function pointsToShow(projection: MapProjection, places: readonly LocatedPlace[]): Point[] {
  if (projection.kind === 'azimuthal-equidistant') {
    return places.map(({ coordinates }) => projection.project(coordinates));
  }
  return places.flatMap(({ coordinates }) =>
    routePoints(projection.home, coordinates).map(([longitude, latitude]) =>
      projection.project({ longitude, latitude }),
    ),
  );
}

/** The frame around all points, in the middle of a wider one where that costs them little. */
function fit(points: readonly Point[], reach: number): { scale: number; box: Box; isCropped: boolean } {
  const { width, height } = CROPPED;
  const whole = fitFrame(points, reach, SIZE);
  const middle = fitFrame(points, reach, {
    width: height * NARROW_PROPORTION,
    minHeight: height,
    maxHeight: height,
  });
  if (middle.scale < whole.scale * LEAST_SHARE) return { ...whole, isCropped: false };
  const { box, scale } = middle;
  return { scale, box: { ...box, x: Math.round(box.x - (width - box.width) / 2), width }, isCropped: true };
}

function surroundings(reach: number): Point[] {
  return [
    [reach, 0],
    [-reach, 0],
    [0, reach],
    [0, -reach],
  ];
}

function legendOf(places: readonly MapPlace[]): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { kind } of places) {
    const entry = entries.get(kind.id) ?? { kind: kind.id, label: kind.label, shape: kind.shape, count: 0 };
    entry.count += 1;
    entries.set(kind.id, entry);
  }
  return [...entries.values()].sort((a, b) => a.shape - b.shape);
}

function isLocated(place: MapPlace): place is LocatedPlace {
  return isOnEarth(place.coordinates);
}

interface MapGround {
  /** The places with usable coordinates. */
  located: LocatedPlace[];
  /** Great-circle kilometres to the farthest of them. */
  farthest: number;
  /** How far the map reaches. */
  reachKm: number;
  projection: MapProjection;
}
