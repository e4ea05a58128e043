import type { Layout } from './label-sides.ts';
import { insetRect, mapCorners, toolsRect } from './map-corners.ts';
import type { Box, MapCorners } from './map-view.ts';
import type { ScreenSize } from './panel-labels.ts';
import type { Point } from './plane.ts';
import { middleOf, NARROW_PROPORTION } from './view-box.ts';

/** The largest sizes that the style sheet uses in each layout. */
const WIDE = { font: 17.5, marks: 1.1 };
const MIDDLE = { font: 31, marks: 1.7 };
const NARROW = { font: 36, marks: 1.9 };

/**
 * What a map that can be explored is laid out for: frames of every size, and what stands over it on each.
 * @param shown points of the places, home at (0, 0)
 */
export function mapScreens(
  shown: readonly Point[],
  box: Box,
  { isCropped, hasInset }: { isCropped: boolean; hasInset: boolean },
): { screens: Record<Layout, ScreenSize>; corners: MapCorners } {
  const middle = isCropped ? middleOf(box, NARROW_PROPORTION) : box;
  const corners = mapCorners(shown, box, middle, hasInset);
  const { inset, tools } = corners;
  const larger = middle.width / box.width;
  const ofMiddle = ({ font, marks }: typeof NARROW): ScreenSize => ({
    font: font * larger,
    marks: marks * larger,
    box: middle,
    covered: tools ? [toolsRect(middle, tools, 'narrow')] : [],
  });
  return {
    screens: {
      wide: {
        ...WIDE,
        covered: [
          ...(inset ? [insetRect(box, inset)] : []),
          ...(tools ? [toolsRect(box, tools, 'wide')] : []),
        ],
      },
      middle: ofMiddle(MIDDLE),
      narrow: ofMiddle(NARROW),
    },
    corners,
  };
}
