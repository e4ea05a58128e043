import { buildPanel, type LocatedPlace } from './build-panel.ts';
import { ringStep } from './distance-rings.ts';
import { fitFrame } from './fit-frame.ts';
import { createProjection, distanceKm, EARTH_RADIUS_KM, isOnEarth } from './map-projection.ts';
import type { LegendEntry, MapInput, MapPanel, MapPlace, MapView } from './map-view.ts';
import { tenth, type Point } from './plane.ts';
import { routePoints } from './route-path.ts';

/** Places within this share of the reach move to the inset, if there are enough of them. */
const NEAR_SHARE = 0.16;
const INSET_FROM = 3;

/** A single near place moves to the inset when its mark would touch the home mark: user units. */
const TOUCHING = 12;

/** A map that shows nothing, or one place next door, still shows a region. */
const EMPTY_REACH_KM = 2000;
const SMALLEST_REACH_KM = 25;

const DEFAULT_SIZE = { width: 960, minHeight: 540, maxHeight: 720 };
const INSET_RADIUS = 200;
const INSET_BOX = { x: -230, y: -210, width: 460, height: 420 };

/** Sizes the style sheet uses; labels are laid out for the largest of each layout. */
const WIDE = { font: 20, marks: 1.2 };
const NARROW = { font: 36, marks: 1.9 };
const INSET = { font: 22, marks: 1.3 };

/**
 * The map of partners as one printable object. Pure: the same input gives the same bytes. Places without
 * usable coordinates come back in `unplaced`; places at or near home get an inset or are moved aside, so that
 * every place is in exactly one of: marks, bubbles, `unplaced`.
 */
export function buildMap(input: MapInput): MapView {
  const located = input.places.filter(isLocated);
  const distances = located.map(({ coordinates }) => distanceKm(input.home.coordinates, coordinates));
  const farthest = Math.max(0, ...distances);
  const reachKm = located.length === 0 ? EMPTY_REACH_KM : Math.max(SMALLEST_REACH_KM, farthest);
  const projection = createProjection(input.home.coordinates, reachKm);
  const points =
    projection.kind === 'azimuthal-equidistant'
      ? located.map(({ coordinates }) => projection.project(coordinates))
      : located.flatMap(({ coordinates }) =>
          routePoints(input.home.coordinates, coordinates).map(([longitude, latitude]) =>
            projection.project({ longitude, latitude }),
          ),
        );
  const { scale, box } = fitFrame(points, reachKm / EARTH_RADIUS_KM, input.size ?? DEFAULT_SIZE);
  const near = nearPlaces(located, distances, reachKm, scale);
  const inset = near.length > 0 ? buildInset(input, near) : null;
  const main = buildPanel({
    input,
    projection,
    scale,
    box,
    outline: 'box',
    places: located.filter((place) => !near.includes(place)),
    ringStep: ringStep(reachKm),
    lens: inset && lensOf(inset, scale),
    wide: WIDE,
    narrow: NARROW,
  });
  return {
    main,
    inset: inset && inset.panel,
    legend: legendOf(input.places),
    unplaced: input.places
      .filter((place) => !isLocated(place))
      .map(({ id, label, href, title }) => ({ id, label, href, title })),
    reachKm: Math.round(farthest),
    projection: projection.kind,
  };
}

function nearPlaces(
  places: readonly LocatedPlace[],
  distances: readonly number[],
  reachKm: number,
  scale: number,
): LocatedPlace[] {
  const near = places.filter((_, index) => (distances[index] ?? Infinity) <= reachKm * NEAR_SHARE);
  const touching = (TOUCHING / scale) * EARTH_RADIUS_KM;
  const hidden = distances.some((km) => km > 1 && km < touching);
  return near.length < places.length && (near.length >= INSET_FROM || hidden) ? near : [];
}

function buildInset(input: MapInput, places: readonly LocatedPlace[]): Inset {
  const km = places.map(({ coordinates }) => distanceKm(input.home.coordinates, coordinates));
  const reachKm = Math.max(SMALLEST_REACH_KM, ...km);
  const scale = (INSET_RADIUS * 0.84 * EARTH_RADIUS_KM) / reachKm;
  const projection = createProjection(input.home.coordinates, reachKm);
  const panel = buildPanel({
    input,
    projection,
    scale,
    box: INSET_BOX,
    outline: { radius: INSET_RADIUS },
    places,
    ringStep: ringStep(reachKm),
    lens: null,
    wide: INSET,
    narrow: INSET,
  });
  return { panel, scale, points: places.map(({ coordinates }) => projection.project(coordinates)) };
}

function lensOf({ scale, points }: Inset, mainScale: number): NonNullable<MapPanel['lens']> {
  return {
    radius: tenth((INSET_RADIUS / scale) * mainScale),
    dots: points.map(([x, y]): Point => [tenth(x * mainScale), tenth(y * mainScale)]),
  };
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

interface Inset {
  panel: MapPanel;
  /** User units per radian. */
  scale: number;
  /** Radians from home. */
  points: Point[];
}
