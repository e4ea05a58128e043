import type { Coordinates } from '../format/coordinates.ts';
import type { LangText } from '../format/lang-text.ts';
import type { LabelSide, Layout } from './label-sides.ts';
import type { Point } from './plane.ts';

/** What a page gives to have a map drawn. Every word comes in here, in the language of the page. */
export interface MapInput {
  home: { name: LangText; coordinates: Coordinates };
  /** In reading order; keyboard focus visits the marks in this order. */
  places: readonly MapPlace[];
  /** BCP 47 tag, used to format the counts in bubbles. */
  locale: string;
  /** "2,000 km" for 2000, in the unit of the site. */
  ringLabel: (km: number) => string;
  /** Kilometres in one unit of the site: rings stand at round numbers of it. */
  unitKm: number;
  /** Where a bubble that stands for several places leads, and its accessible name. Needed from sixty places on. */
  groupLink?: (group: MapGroup) => { href: string; title: string };
}

export interface MapPlace {
  id: string;
  /** Short visible text. */
  label: LangText;
  href: string;
  kind: MapKind;
  /** A place without coordinates is listed in `MapView.unplaced`. */
  coordinates?: Coordinates | undefined;
  /** Accessible name; should begin with the label. */
  title: LangText;
  /** Whether the relation is ended or paused, as the mark and the way to it then say. */
  isDormant?: boolean;
}

export type LocatedPlace = MapPlace & { coordinates: Coordinates };

/** Places of one kind that a map draws as one bubble. The same in every language. */
export interface MapGroup {
  /** Unique on the map; a part of an address. */
  key: string;
  kind: MapKind;
  /** Ids of the places. */
  members: string[];
}

export interface MapKind {
  id: string;
  label: LangText;
  /** Index of mark shape, route dash and colour; kinds of one map should have different ones. */
  shape: number;
}

export interface FrameSize {
  width: number;
  minHeight: number;
  maxHeight: number;
}

/** Everything the map component prints. JSON-serialisable. Coordinates are user units from the home mark. */
export interface MapView {
  main: MapPanel;
  /** Near places on a larger scale, drawn in a corner of the main map or below it. */
  inset: MapPanel | null;
  corners: MapCorners;
  /** Whether narrow screens show the middle of the main map only, as high as they show a map. */
  isCropped: boolean;
  legend: LegendEntry[];
  unplaced: UnplacedPlace[];
  /** What the bubbles stand for. */
  groups: MapGroup[];
  /** Kilometres between two rings of the main map. */
  ringKm: number;
  /** Great-circle distance of the farthest place. */
  reachKm: number;
  projection: 'azimuthal-equidistant' | 'natural-earth';
}

/** Corners where other things stand on the map, by their first letters; null where all are taken. */
export interface MapCorners {
  inset: 'br' | 'tr' | 'bl' | 'tl' | null;
  tools: 'bl' | 'tl' | null;
}

export interface MapPanel {
  box: Box;
  /** Outline of the drawn part: a rectangle, or a disc around home of so many kilometres. */
  outline: 'box' | { radius: number; reach: string };
  /** Path data in half units. */
  land: string;
  /** Path data of the edge of the world, where it is in view. */
  sphere: string | null;
  rings: MapRing[];
  routes: MapRoute[];
  marks: MapMark[];
  bubbles: MapBubble[];
  /** Home always has its label. */
  home: Readonly<Record<Layout, LabelSide>> & { label: LangText; zoomed: string | null };
  /** The part of this panel that the inset shows. */
  lens: { radius: number; dots: Point[]; isSmall: boolean } | null;
}

/** A ring, and where its label stands; null where there is no room. */
export interface MapRing extends Readonly<Record<Layout, Point | null>> {
  km: number;
  shape: { radius: number } | { path: string };
  label: string;
}

export interface MapRoute {
  id: string;
  kind: string;
  shape: number;
  isDormant: boolean;
  path: string;
}

/** A mark, and the side of its label; null: shown on focus and hover only. */
export interface MapMark extends Readonly<Record<Layout, LabelSide | null>> {
  id: string;
  kind: string;
  shape: number;
  isDormant: boolean;
  href: string;
  title: LangText;
  label: LangText;
  x: number;
  y: number;
  /** Sides at each of `ZOOM_LEVELS`, layout by layout, as `packSides` writes them. */
  zoomed: string | null;
}

export interface MapBubble {
  kind: string;
  shape: number;
  href: string;
  title: string;
  count: string;
  radius: number;
  x: number;
  y: number;
}

export interface LegendEntry {
  kind: string;
  label: LangText;
  shape: number;
  count: number;
}

interface UnplacedPlace {
  id: string;
  label: LangText;
  href: string;
  title: LangText;
}

/** A rectangle by its corner and size, in user units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
