import type { Box, FrameSize } from './map-view.ts';
import type { Point } from './plane.ts';

/** Room for labels between the outermost place and the frame, in user units. */
const PADDING = { x: 64, y: 44 };

/** Home keeps at least this share of the reach in view on every side. */
const HOME_MARGIN = 0.2;

/**
 * The largest scale at which all points and the surroundings of home fit the frame, and the box around them.
 *
 * @param points radians from home
 * @param reach radians; how far the farthest point is
 */
export function fitFrame(points: readonly Point[], reach: number, size: FrameSize): { scale: number; box: Box } {
  const margin = reach * HOME_MARGIN;
  const xs = [-margin, margin, ...points.map(([x]) => x)];
  const ys = [-margin, margin, ...points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (size.width - 2 * PADDING.x) / (right - left),
    (size.maxHeight - 2 * PADDING.y) / (bottom - top),
  );
  const needed = Math.round((bottom - top) * scale) + 2 * PADDING.y;
  const height = Math.min(size.maxHeight, Math.max(size.minHeight, needed));
  return {
    scale,
    box: {
      x: Math.round(((left + right) / 2) * scale - size.width / 2) + 0,
      y: Math.round(((top + bottom) / 2) * scale - height / 2) + 0,
      width: size.width,
      height,
    },
  };
}
