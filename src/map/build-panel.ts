import { clusterMarks, type Cluster } from './cluster-marks.ts';
import { distanceRings } from './distance-rings.ts';
import { landPath } from './land-path.ts';
import { bubbleMark, placeMark } from './map-marks.ts';
import type { MapProjection } from './map-projection.ts';
import type { Box, MapInput, MapPanel, MapPlace } from './map-view.ts';
import { layOutLabels, zoomedSides, type PanelLayout, type ScreenSize } from './panel-labels.ts';
import { tenth, type Point } from './plane.ts';
import { routePath } from './route-path.ts';
import { spherePath } from './sphere-path.ts';
import { spreadMarks } from './spread-marks.ts';

/** From this many places on, a panel shows bubbles. */
export const CLUSTER_FROM = 60;

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
  const scene = { box, home: input.home.name, shown, bubbles, dots, rings, texts };
  const layout = (screen: ScreenSize): PanelLayout => layOutLabels(scene, screen);
  const wide = layout(plan.wide);
  const narrow = plan.narrow === plan.wide ? wide : layout(plan.narrow);
  const zoomed = plan.zooms
    ? zoomedSides(scene, [
        { screen: plan.wide, rings: wide.rings },
        { screen: plan.narrow, rings: narrow.rings },
      ])
    : null;
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
      placeMark(place, at, {
        wide: wide.places[index] ?? null,
        narrow: narrow.places[index] ?? null,
        zoomed: zoomed?.places[index] ?? null,
      }),
    ),
    bubbles,
    home: {
      label: input.home.name,
      wide: wide.home,
      narrow: narrow.home,
      zoomed: zoomed?.home ?? null,
    },
    lens: plan.lens,
  };
}

function alone(at: Point, index: number): Cluster {
  return { at, members: [index] };
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
  /** Whether readers can zoom this panel. */
  zooms?: boolean;
}

export type LocatedPlace = MapPlace & { coordinates: NonNullable<MapPlace['coordinates']> };
