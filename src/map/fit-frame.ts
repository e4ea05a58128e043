import type { Box, FrameSize } from './map-view.ts';
import type { Point, Rect } from './plane.ts';

/** Home keeps at least this share of the reach in view on every side. */
const HOME_MARGIN = 0.2;

/**
 * The largest scale at which all points and the surroundings of home fit the frame, and the box around them.
 * Room for labels is left at the edges.
 *
 * @param points radians from home
 * @param reach radians; how far the farthest point is
 */
export function fitFrame(
  points: readonly Point[],
  reach: number,
  size: FrameSize,
): { scale: number; box: Box } {
  const padding = { x: 24 + size.width / 24, y: 20 + size.width / 40 };
  const margin = reach * HOME_MARGIN;
  let [left, right, top, bottom] = [-margin, margin, -margin, margin];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const scale = Math.min(
    (size.width - 2 * padding.x) / (right - left),
    (size.maxHeight - 2 * padding.y) / (bottom - top),
  );
  return { scale, box: boxAround({ left, right, top, bottom }, scale, size, padding.y) };
}

/** The box around an area at a scale, as high as the area and the room above and below it need. */
export function boxAround(
  { left, right, top, bottom }: Rect,
  scale: number,
  { width, minHeight, maxHeight }: FrameSize,
  padding: number,
): Box {
  const needed = Math.round((bottom - top) * scale + 2 * padding);
  const height = Math.min(maxHeight, Math.max(minHeight, needed));
  return {
    x: Math.round(((left + right) / 2) * scale - width / 2) + 0,
    y: Math.round(((top + bottom) / 2) * scale - height / 2) + 0,
    width,
    height,
  };
}
