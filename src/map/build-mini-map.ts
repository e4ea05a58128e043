import { buildPanel } from './build-panel.ts';
import { ringStep } from './distance-rings.ts';
import { fitFrame } from './fit-frame.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../format/great-circle.ts';
import { createProjection, isOnEarth, SMALLEST_REACH_KM } from './map-projection.ts';
import type { MapInput, MapPanel, MapPlace } from './map-view.ts';

const SIZE = { width: 360, minHeight: 220, maxHeight: 280 };

/** A small picture has room for two or three rings. */
const FEWER_RINGS = 1.9;

const SCREEN = { font: 15, marks: 1 };

/**
 * A small map of one place: home, the place, the way between them. A picture without links, since it stands
 * on the page of that place. Returns null when the place has no usable coordinates.
 */
export function buildMiniMap(input: MiniMapInput): MiniMapView | null {
  const { home, place } = input;
  if (!isOnEarth(place.coordinates)) return null;
  const { coordinates } = place;
  const reachKm = Math.max(SMALLEST_REACH_KM, distanceKm(home.coordinates, coordinates));
  const projection = createProjection(home.coordinates, reachKm);
  const { scale, box } = fitFrame([projection.project(coordinates)], reachKm / EARTH_RADIUS_KM, SIZE);
  const { panel } = buildPanel({
    input: { ...input, places: [place] },
    projection,
    scale,
    box,
    outline: 'box',
    places: [{ ...place, coordinates }],
    ringStep: ringStep(reachKm * FEWER_RINGS, input.unitKm),
    lens: null,
    tolerance: 5,
    screens: { wide: SCREEN, middle: SCREEN, narrow: SCREEN },
  });
  return { panel, title: place.title.text };
}

interface MiniMapInput extends Pick<MapInput, 'home' | 'locale' | 'ringLabel' | 'unitKm'> {
  place: MapPlace;
}

/** What the small map prints. JSON-serialisable. */
export interface MiniMapView {
  panel: MapPanel;
  /** Accessible name of the picture. */
  title: string;
}
