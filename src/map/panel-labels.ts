import type { RingLine } from './distance-rings.ts';
import { layoutLabels, labelRect, type LabelRequest, type LabelScene } from './label-layout.ts';
import { packSides, type LabelSide } from './label-sides.ts';
import type { Box, MapBubble, MapPlace } from './map-view.ts';
import type { Point, Rect } from './plane.ts';
import { placeRingLabels, RING_FONT, textRect } from './ring-labels.ts';
import { ZOOM_LEVELS } from './view-box.ts';

/** Labels stay this far from the frame, in user units. */
const EDGE = 5;

/** Radius of the home mark, in user units at wide size. */
const HOME_RADIUS = 10;

/** Sides for the labels of a panel at one size of screen, the whole panel in view, and spots for its ring labels. */
export function layOutLabels(panel: PanelScene, screen: ScreenSize): PanelLayout {
  const { scene, requests } = labelScene(panel, screen);
  const sides = layoutLabels(requests, scene);
  const taken: Rect[] = [
    ...scene.obstacles.map(({ rect }) => rect),
    ...requests.flatMap((request, index) => {
      const side = sides[index];
      return side ? [labelRect(request, side, screen.font)] : [];
    }),
  ];
  const { bounds, segments } = scene;
  return {
    home: sides[0] ?? 'r',
    places: sides.slice(1),
    rings: placeRingLabels(panel.rings, panel.texts, { font: screen.font, bounds, taken, segments }),
  };
}

/**
 * Sides at every level of zoom, packed: first those of the first screen. Text and marks keep their size on the screen,
 * so the plane has more room for them. Ring labels stay where they are on the whole panel.
 */
export function zoomedSides(
  panel: PanelScene,
  screens: readonly { screen: ScreenSize; rings: readonly (Point | null)[] }[],
): { home: string; places: string[] } {
  const layouts = screens.flatMap(({ screen, rings }) =>
    ZOOM_LEVELS.map((zoom) => {
      // What covers the whole map may cover any part of it now.
      const size = { ...screen, font: screen.font / zoom, marks: screen.marks / zoom, covered: [] };
      const { scene, requests } = labelScene(panel, size);
      const ringLabels = rings.flatMap((at, index) =>
        at ? [{ owner: 'ring', rect: textRect(at, panel.texts[index] ?? '', size.font * RING_FONT) }] : [],
      );
      return layoutLabels(requests, { ...scene, obstacles: [...scene.obstacles, ...ringLabels] });
    }),
  );
  const sidesOf = (index: number): string => packSides(layouts.map((sides) => sides[index] ?? null));
  return { home: sidesOf(0), places: panel.shown.map((_, index) => sidesOf(index + 1)) };
}

function labelScene(
  { box: whole, home, shown, bubbles, dots }: PanelScene,
  { font, marks: size, box = whole, covered = [] }: ScreenSize,
): { scene: LabelScene; requests: LabelRequest[] } {
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
    ...covered.map((rect) => ({ owner: 'cover', rect })),
  ];
  return {
    scene: {
      font,
      bounds,
      obstacles,
      // A panel with bubbles has no routes.
      segments: bubbles.length > 0 ? [] : shown.map(({ at }) => [[0, 0], at]),
    },
    requests: [
      { at: [0, 0], text: home, owner: 'home', first: true, bold: true, gap: 0.95 },
      ...shown.map(({ place, at }) => ({ at, text: place.label.text, owner: place.id })),
    ],
  };
}

function around([x, y]: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** What a panel shows, before its labels have sides. */
interface PanelScene {
  box: Box;
  /** Name of the home city. */
  home: string;
  shown: readonly { place: Pick<MapPlace, 'id' | 'label'>; at: Point }[];
  bubbles: readonly MapBubble[];
  dots: readonly Point[];
  rings: readonly RingLine[];
  /** Labels of the rings, in their order. */
  texts: readonly string[];
}

/** A layout: the largest font (user units per em) and mark scale of the style sheet, and what it shows of a panel. */
export interface ScreenSize {
  font: number;
  marks: number;
  /** The part of the panel that such a screen shows; all of it when left out. */
  box?: Box;
  /** Where other things stand over it, in user units. */
  covered?: readonly Rect[];
}

export interface PanelLayout {
  home: LabelSide;
  places: (LabelSide | null)[];
  rings: (Point | null)[];
}
