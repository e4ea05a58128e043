import type { Box } from './map-view.ts';
import type { Point, Rect } from './plane.ts';

/** Zooms from which labels have sides of their own; the whole map is zoom 1. */
export const ZOOM_LEVELS = [2, 4, 8] as const;

/** The largest zoom: the coast is drawn no finer. */
export const MAX_ZOOM = 8;

/** Width by height of a narrow frame that shows the middle of a map only. */
export const NARROW_PROPORTION = 5 / 4;

/** Frames are as wide as whole pixels allow. */
const ROUNDING = 0.01;

/**
 * The middle of a box that a frame of other proportions shows, all of its height in view; all of the box where the
 * frame is as wide.
 * @param proportion width by height of the frame
 */
export function middleOf(box: Box, proportion: number): Box {
  const width = box.height * proportion;
  if (width > box.width * (1 - ROUNDING)) return box;
  return { ...box, x: box.x + (box.width - width) / 2, width };
}

/** How often the whole map is larger than the part in view: 1 to `MAX_ZOOM`. */
export function zoomOf(view: Box, whole: Box): number {
  return whole.width / view.width;
}

/**
 * The view after zooming by a factor, with the given point (user units) kept where it is on the screen as far as the
 * map reaches. Never shows anything outside the whole map, never beyond the limits of zoom.
 */
export function zoomAt(view: Box, whole: Box, factor: number, [x, y]: Point): Box {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, zoomOf(view, whole) * factor));
  if (zoom === 1) return whole;
  const width = whole.width / zoom;
  const share = width / view.width;
  return within(
    { x: x - (x - view.x) * share, y: y - (y - view.y) * share, width, height: whole.height / zoom },
    whole,
  );
}

/** The view in another frame: as far zoomed, with the same middle as far as the map reaches. */
export function refit(view: Box, whole: Box, next: Box): Box {
  const middle: Point = [view.x + view.width / 2, view.y + view.height / 2];
  const zoomed = zoomAt(next, next, zoomOf(view, whole), middle);
  const moved: Point = [middle[0] - zoomed.x - zoomed.width / 2, middle[1] - zoomed.y - zoomed.height / 2];
  return zoomOf(zoomed, next) === 1 ? next : panBy(zoomed, next, moved);
}

/** The view moved by so many user units, stopped at the edges of the whole map. */
export function panBy(view: Box, whole: Box, [dx, dy]: Point): Box {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, whole);
}

/**
 * The view moved by the least that brings a point inside, with a margin around it, as far as the map reaches.
 * @param share of the view's width and height that the margin takes on each side
 */
export function reveal(view: Box, whole: Box, [x, y]: Point, share = 0.1): Box {
  const margin = { x: view.width * share, y: view.height * share };
  return within(
    {
      ...view,
      x: clamp(view.x, x - view.width + margin.x, x - margin.x),
      y: clamp(view.y, y - view.height + margin.y, y - margin.y),
    },
    whole,
  );
}

/**
 * The view after zooming to a point: the point stays where it is, or comes so far inside that its label has room.
 */
export function zoomTo(view: Box, whole: Box, factor: number, at: Point): Box {
  const next = zoomAt(view, whole, factor, at);
  return zoomOf(next, whole) === 1 ? whole : reveal(next, whole, at, ROOM);
}

/** Room for a label on either side of what is zoomed to, as a share of the view. */
const ROOM = 0.3;

/** On the edge of what covers it, a point is not covered, whatever rounding makes of it. */
const EDGE = 1e-6;

/**
 * The view moved so that a point comes out from under what stands over the map, as far as the map reaches.
 * @param covers in shares of the view's width and height
 */
export function uncover(view: Box, whole: Box, [x, y]: Point, covers: readonly Rect[]): Box {
  const coverOf = (box: Box): Rect | undefined => {
    const [across, down] = [(x - box.x) / box.width, (y - box.y) / box.height];
    return covers.find(
      ({ left, right, top, bottom }) =>
        across > left + EDGE && across < right - EDGE && down > top + EDGE && down < bottom - EDGE,
    );
  };
  const cover = coverOf(view);
  if (!cover) return view;
  const moves: Point[] = [
    [x - cover.left * view.width - view.x, 0],
    [x - cover.right * view.width - view.x, 0],
    [0, y - cover.top * view.height - view.y],
    [0, y - cover.bottom * view.height - view.y],
  ];
  return (
    moves
      .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
      .map((by) => panBy(view, whole, by))
      .find((moved) => isWellInside(moved, [x, y]) && !coverOf(moved)) ?? view
  );
}

/**
 * The nearest view, up to a zoom of 3, that has both points well inside; the whole map where one of them lies outside
 * of it.
 */
export function showBoth(whole: Box, a: Point, b: Point): Box {
  const [across, down] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  const zoom = Math.min(3, whole.width / (across * SPARE), whole.height / (down * SPARE));
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  if (zoom <= 1 || !isInside(whole, a) || !isInside(whole, b)) return whole;
  const near = zoomAt(whole, whole, zoom, middle);
  return within({ ...near, x: middle[0] - near.width / 2, y: middle[1] - near.height / 2 }, whole);
}

/** Room around two points that are shown together, as a multiple of what lies between them. */
const SPARE = 1.8;

/** The user units at a share (0 to 1) of the view's width and height. */
export function pointIn(view: Box, [across, down]: Point): Point {
  return [view.x + across * view.width, view.y + down * view.height];
}

/** How many of `ZOOM_LEVELS` a zoom has reached: 0 on the whole map. */
export function zoomLevel(zoom: number): number {
  // A zoom of 2 reached by several steps may fall short of 2 by a rounding error.
  return ZOOM_LEVELS.filter((level) => zoom > level - 0.001).length;
}

/** Whether a view has a point inside, off its edges. */
function isWellInside({ x, y, width, height }: Box, at: Point): boolean {
  const [across, down] = [width / 50, height / 50];
  return isInside({ x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down }, at);
}

/** Whether a box has a point inside. */
export function isInside({ x, y, width, height }: Box, [left, top]: Point): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

function within(view: Box, whole: Box): Box {
  return {
    ...view,
    x: clamp(view.x, whole.x, whole.x + whole.width - view.width),
    y: clamp(view.y, whole.y, whole.y + whole.height - view.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
