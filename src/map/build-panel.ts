import { distanceRings } from './distance-rings.ts';
import { gatherPlaces, type ShownPlace } from './gather-places.ts';
import { LAYOUTS, type Layout } from './label-sides.ts';
import { landPath } from './land-path.ts';
import { bubbleMark, placeMark } from './map-marks.ts';
import type { MapProjection } from './map-projection.ts';
import type { Box, LocatedPlace, MapGroup, MapInput, MapPanel, MapRoute } from './map-view.ts';
import { layOutLabels, zoomedSides, type PanelLayout, type ScreenSize } from './panel-labels.ts';
import { scaled } from './plane.ts';
import { routePath } from './route-path.ts';
import { spherePath } from './sphere-path.ts';

/**
 * One drawing: land, rings, routes and marks of the given places, with their labels laid out for frames of every size.
 */
export function buildPanel(plan: PanelPlan): BuiltPanel {
  const { projection, scale, box, input, places } = plan;
  const projected = places.map(({ coordinates }) => scaled(projection.project(coordinates), scale));
  const { shown, groups } = gatherPlaces(places, projected, plan.groupPrefix ?? '');
  const bubbles = groups.map(({ at, ...group }) => bubbleMark(at, group, input));
  const rings = distanceRings(projection, scale, box, plan.ringStep, plan.ringRange).filter(
    ({ shape }) => plan.outline === 'box' || !('radius' in shape) || shape.radius < plan.outline.radius,
  );
  const texts = rings.map(({ km }) => input.ringLabel(km));
  const dots = plan.lens?.dots ?? [];
  const scene = { box, home: input.home.name.text, shown, bubbles, dots, rings, texts };
  const laidOut = new Map(
    Object.values(plan.screens).map((screen) => [screen, layOutLabels(scene, screen)] as const),
  );
  const inLayouts = <Told>(tell: (layout: PanelLayout | undefined) => Told) =>
    Object.fromEntries(LAYOUTS.map((name) => [name, tell(laidOut.get(plan.screens[name]))])) as Record<
      Layout,
      Told
    >;
  const zoomed = plan.zooms
    ? zoomedSides(
        scene,
        LAYOUTS.map((name) => plan.screens[name]).map((screen) => ({
          screen,
          rings: laidOut.get(screen)?.rings ?? [],
        })),
      )
    : null;
  const panel = {
    box,
    outline: plan.outline,
    land: landPath(projection, scale, box, plan.tolerance),
    sphere: spherePath(projection, scale),
    rings: rings.map(({ km, shape }, index) => ({
      km,
      shape,
      label: texts[index] ?? '',
      ...inLayouts((layout) => layout?.rings[index] ?? null),
    })),
    // Lines to the few that stand alone would make them look weightier than the bubbles.
    routes: bubbles.length > 0 ? [] : shown.map((one) => routeTo(one, plan)),
    marks: shown.map(({ place, at }, index) =>
      placeMark(place, at, {
        ...inLayouts((layout) => layout?.places[index] ?? null),
        zoomed: zoomed?.places[index] ?? null,
      }),
    ),
    bubbles,
    home: {
      label: input.home.name,
      ...inLayouts((layout) => layout?.home ?? 'r'),
      zoomed: zoomed?.home ?? null,
    },
    lens: plan.lens,
  };
  return { panel, groups: groups.map(({ at: _, ...group }) => group) };
}

function routeTo({ place, at }: ShownPlace, { projection, scale }: PanelPlan): MapRoute {
  return {
    id: place.id,
    kind: place.kind.id,
    shape: place.kind.shape,
    isDormant: place.isDormant ?? false,
    path: routePath(projection, scale, place.coordinates, at),
  };
}

interface PanelPlan {
  input: MapInput;
  projection: MapProjection;
  /** User units per radian. */
  scale: number;
  box: Box;
  outline: MapPanel['outline'];
  places: readonly LocatedPlace[];
  /** Kilometres between rings. */
  ringStep: number;
  /** Kilometres between which rings are drawn; all in the box when left out. */
  ringRange?: readonly [number, number];
  lens: MapPanel['lens'];
  /** How far the drawn coast may be off, in user units. */
  tolerance: number;
  screens: Readonly<Record<Layout, ScreenSize>>;
  /** Whether readers can zoom this panel. */
  zooms?: boolean;
  /** Keeps the groups of several panels apart. */
  groupPrefix?: string;
}

export interface BuiltPanel {
  panel: MapPanel;
  /** What its bubbles stand for. */
  groups: MapGroup[];
}
