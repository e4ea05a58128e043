import { clusterMarks, type Cluster } from './cluster-marks.ts';
import { distanceRings, type RingLine } from './distance-rings.ts';
import {
  layoutLabels,
  labelRect,
  type LabelRequest,
  type LabelScene,
  type LabelSide,
} from './label-layout.ts';
import { landPath } from './land-path.ts';
import { bubbleMark, placeMark } from './map-marks.ts';
import type { MapProjection } from './map-projection.ts';
import type { Box, MapInput, MapPanel, MapPlace } from './map-view.ts';
import { tenth, type Point, type Rect } from './plane.ts';
import { placeRingLabels } from './ring-labels.ts';
import { routePath } from './route-path.ts';
import { spherePath } from './sphere-path.ts';
import { spreadMarks } from './spread-marks.ts';

/** From this many places on, a panel shows bubbles. */
export const CLUSTER_FROM = 60;

/** Labels stay this far from the frame, in user units. */
const EDGE = 5;

/** Radius of the home mark, in user units at wide size. */
const HOME_RADIUS = 10;

/**
 * One drawing: land, rings, routes and marks of the given places, with their labels laid out for a wide and
 * for a narrow screen.
 */
export function buildPanel(plan: PanelPlan): MapPanel {
  const { projection, scale, box, input, places } = plan;
  const projected = places.map(({ coordinates }): Point => {
    const [x, y] = projection.project(coordinates);
    return [x * scale, y * scale];
  });
  const clusters = places.length >= CLUSTER_FROM ? clusterMarks(projected) : projected.map(alone);
  const singles = clusters.filter(({ members }) => members.length === 1);
  const spots =
    places.length >= CLUSTER_FROM ? singles.map(({ at }) => at) : spreadMarks(singles.map(({ at }) => at));
  const shown = singles.flatMap(({ members }, index) => {
    const place = places[members[0] ?? -1];
    return place ? [{ place, at: roundPoint(spots[index] ?? [0, 0]) }] : [];
  });
  const bubbles = clusters
    .filter(({ members }) => members.length > 1)
    .map(({ at, members }) => bubbleMark(at, members.length, input));
  const rings = distanceRings(projection, scale, box, plan.ringStep).filter(
    ({ shape }) => plan.outline === 'box' || !('radius' in shape) || shape.radius < plan.outline.radius,
  );
  const texts = rings.map(({ km }) => input.ringLabel(km));
  const dots = plan.lens?.dots ?? [];
  const layout = (screen: ScreenSize): Layout =>
    layOut({ screen, box, home: input.home.name, shown, bubbles, dots, rings, texts });
  const wide = layout(plan.wide);
  const narrow = plan.narrow === plan.wide ? wide : layout(plan.narrow);
  return {
    box,
    outline: plan.outline,
    land: landPath(projection, scale, box, plan.tolerance),
    sphere: spherePath(projection, scale),
    rings: rings.map(({ km, shape }, index) => ({
      km,
      shape,
      label: texts[index] ?? '',
      wide: wide.rings[index] ?? null,
      narrow: narrow.rings[index] ?? null,
    })),
    routes: shown.map(({ place, at }) => ({
      id: place.id,
      kind: place.kind.id,
      shape: place.kind.shape,
      path: routePath(projection, scale, place.coordinates, at),
    })),
    marks: shown.map(({ place, at }, index) =>
      placeMark(place, at, { wide: wide.places[index] ?? null, narrow: narrow.places[index] ?? null }),
    ),
    bubbles,
    home: { label: input.home.name, wide: wide.home, narrow: narrow.home },
    lens: plan.lens,
  };
}

function layOut({ screen, box, home, shown, bubbles, dots, rings, texts }: LayoutTask): Layout {
  const { font, marks: size } = screen;
  const bounds = {
    left: box.x + EDGE,
    top: box.y + EDGE,
    right: box.x + box.width - EDGE,
    bottom: box.y + box.height - EDGE,
  };
  const obstacles = [
    { owner: 'home', rect: around([0, 0], HOME_RADIUS * size) },
    ...shown.map(({ place, at }) => ({ owner: place.id, rect: around(at, 6 * size) })),
    ...bubbles.map(({ x, y, radius }) => ({ owner: 'bubble', rect: around([x, y], radius * size) })),
    ...dots.map((dot) => ({ owner: 'dot', rect: around(dot, 3), soft: true })),
  ];
  const scene: LabelScene = { font, bounds, obstacles, segments: shown.map(({ at }) => [[0, 0], at]) };
  const requests: LabelRequest[] = [
    { at: [0, 0], text: home, owner: 'home', first: true, bold: true, gap: 0.8 },
    ...shown.map(({ place, at }) => ({ at, text: place.label, owner: place.id })),
  ];
  const sides = layoutLabels(requests, scene);
  const taken: Rect[] = [
    ...obstacles.map(({ rect }) => rect),
    ...requests.flatMap((request, index) => {
      const side = sides[index];
      return side ? [labelRect(request, side, font)] : [];
    }),
  ];
  return {
    home: sides[0] ?? 'r',
    places: sides.slice(1),
    rings: placeRingLabels(rings, texts, { font, bounds, taken, segments: scene.segments }),
  };
}

function alone(at: Point, index: number): Cluster {
  return { at, members: [index] };
}

function around([x, y]: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function roundPoint([x, y]: Point): Point {
  return [tenth(x), tenth(y)];
}

export interface PanelPlan {
  input: MapInput;
  projection: MapProjection;
  /** User units per radian. */
  scale: number;
  box: Box;
  outline: MapPanel['outline'];
  places: readonly LocatedPlace[];
  /** Kilometres between rings. */
  ringStep: number;
  lens: MapPanel['lens'];
  /** How far the drawn coast may be off, in user units. */
  tolerance: number;
  wide: ScreenSize;
  narrow: ScreenSize;
}

/** The largest font (user units per em) and mark scale that the style sheet uses with a layout. */
export interface ScreenSize {
  font: number;
  marks: number;
}

export type LocatedPlace = MapPlace & { coordinates: NonNullable<MapPlace['coordinates']> };

interface Layout {
  home: LabelSide;
  places: (LabelSide | null)[];
  rings: (Point | null)[];
}

interface LayoutTask {
  screen: ScreenSize;
  box: Box;
  home: string;
  shown: readonly { place: LocatedPlace; at: Point }[];
  bubbles: MapPanel['bubbles'];
  dots: readonly Point[];
  rings: readonly RingLine[];
  texts: readonly string[];
}
