import { mapGround } from './build-map.ts';
import { buildPanel } from './build-panel.ts';
import { ringStep } from './distance-rings.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../format/great-circle.ts';
import { boxAround } from './fit-frame.ts';
import { mapScreens } from './map-screens.ts';
import type { Box, MapInput, MapView } from './map-view.ts';
import { scaled, type Point } from './plane.ts';

const SIZE = { width: 960, minHeight: 420, maxHeight: 540 };

/** Room for labels at the edges, in user units. */
const PADDING = { x: 110, y: 70 };

/** No map shows less than this: the coast is drawn no finer. */
const NARROWEST_KM = 100;

/**
 * The part of the map in which the given places lie, on a scale of its own: what a bubble opens. Same projection,
 * rings around home. From sixty places on it has bubbles itself. Throws when bubbles are needed and `groupLink` is
 * missing.
 *
 * @param members ids of places of `input`
 */
export function buildGroupMap(input: MapInput, members: readonly string[]): MapView {
  const { located, projection } = mapGround(input);
  const chosen = new Set(members);
  const places = located.filter(({ id }) => chosen.has(id));
  const km = places.map(({ coordinates }) => distanceKm(input.home.coordinates, coordinates));
  const { scale, box } = fitPlaces(places.map(({ coordinates }) => projection.project(coordinates)));
  const step = ringStep((SIZE.width / scale) * EARTH_RADIUS_KM, input.unitKm);
  const shown = places.map(({ coordinates }) => scaled(projection.project(coordinates), scale));
  const { corners, ...screens } = mapScreens(shown, box, { isCropped: false, hasInset: false });
  const { panel, groups } = buildPanel({
    input,
    projection,
    scale,
    box,
    outline: 'box',
    places,
    ringStep: step,
    ringRange: [Math.min(...km) - 2 * step, Math.max(...km) + 2 * step],
    lens: null,
    tolerance: 1.2,
    ...screens,
    zooms: true,
  });
  return {
    main: panel,
    inset: null,
    corners,
    isCropped: false,
    legend: [],
    unplaced: [],
    groups,
    ringKm: step,
    reachKm: Math.round(Math.max(...km)),
    projection: projection.kind,
  };
}

/** The largest scale at which all points are in view, and the box around them. */
function fitPlaces(points: readonly Point[]): { scale: number; box: Box } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (SIZE.width - 2 * PADDING.x) / (right - left),
    (SIZE.maxHeight - 2 * PADDING.y) / (bottom - top),
    (SIZE.width * EARTH_RADIUS_KM) / NARROWEST_KM,
  );
  return { scale, box: boxAround({ left, right, top, bottom }, scale, SIZE, PADDING.y) };
}
