import type { Box, MapCorners } from './map-view.ts';
import { rectsOverlap, segmentMeetsRect, type Point, type Rect } from './plane.ts';

/** What the inset takes of a frame that is wide enough for it: user units, where they are largest. */
const INSET = { width: 236, height: 256 };

/** The buttons that the whole map has use for, with the room around them: pixels. */
const TOOLS = { width: 88, height: 50 };

/** Frames in which the buttons take the largest share, of each layout: pixels. */
const SMALLEST_FRAME = { wide: 720, narrow: 328 };

/** Room that a mark takes around its point, in user units. */
const MARK = 14;

/** The rectangle that the inset takes in its corner. */
export function insetRect(box: Box, corner: NonNullable<MapCorners['inset']>): Rect {
  return cornerRect(box, corner, INSET);
}

/** The rectangle that the buttons take in their corner. @param box the part of the map that the screen shows */
export function toolsRect(box: Box, corner: string, screen: 'wide' | 'narrow'): Rect {
  const unit = box.width / SMALLEST_FRAME[screen];
  return cornerRect(box, corner, { width: TOOLS.width * unit, height: TOOLS.height * unit });
}

/**
 * Corners of a map in which nothing is drawn that readers look for: one for the inset, which no way crosses, and one
 * for the buttons.
 * @param shown home is at (0, 0), where all ways begin
 * @param middle the part that narrow screens show
 */
export function mapCorners(shown: readonly Point[], box: Box, middle: Box, hasInset: boolean): MapCorners {
  const marks = [[0, 0] as const, ...shown].map(([x, y]) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  const isClear = (rect: Rect): boolean => !marks.some((mark) => rectsOverlap(mark, rect));
  const isUncrossed = (rect: Rect): boolean => !shown.some((at) => segmentMeetsRect([0, 0], at, rect));
  const inset = (['br', 'tr', 'bl', 'tl'] as const).find((corner) => {
    const rect = insetRect(box, corner);
    return hasInset && isClear(rect) && isUncrossed(rect);
  });
  const tools = (['bl', 'tl'] as const).find(
    (corner) =>
      corner !== inset &&
      isClear(toolsRect(box, corner, 'wide')) &&
      isClear(toolsRect(middle, corner, 'narrow')),
  );
  return { inset: inset ?? null, tools: tools ?? null };
}

function cornerRect(
  { x, y, width, height }: Box,
  corner: string,
  size: { width: number; height: number },
): Rect {
  const left = corner.endsWith('l') ? x : x + width - size.width;
  const top = corner.startsWith('t') ? y : y + height - size.height;
  return { left, right: left + size.width, top, bottom: top + size.height };
}
