import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/map/build-map.ts';
import { labelRect } from '../../../src/map/label-layout.ts';
import { LABEL_SIDES, LAYOUTS, packSides, sideAt } from '../../../src/map/label-sides.ts';
import type { MapMark } from '../../../src/map/map-view.ts';
import { rectsOverlap } from '../../../src/map/plane.ts';
import { NARROW_PROPORTION, ZOOM_LEVELS } from '../../../src/map/view-box.ts';
import { mapInput } from './map-fixture.ts';

const { main, inset } = buildMap(mapInput());
const larger = (main.box.height * NARROW_PROPORTION) / main.box.width;
/** The largest fonts of the style sheet, layout by layout. */
const FONTS = [17.5, 31 * larger, 36 * larger];

describe('packSides', () => {
  it('comes back as it was, a label without a side as hidden', () => {
    const sides = [...LABEL_SIDES, null];
    const packed = packSides(sides);
    expect(packed).toHaveLength(sides.length);
    expect(sides.map((_, index) => sideAt(packed, index))).toEqual([...LABEL_SIDES, 'x']);
  });
});

describe('the labels of a map that zooms', () => {
  it('have a side for every level at every width', () => {
    for (const mark of main.marks) expect(mark.zoomed).toMatch(/^[0-7-]{9}$/u);
    expect(main.home.zoomed).toMatch(/^[0-7]{9}$/u);
  });

  it('never cover each other at any level', () => {
    for (const [screen, font] of FONTS.entries()) {
      for (const [level, zoom] of ZOOM_LEVELS.entries()) {
        const rects = main.marks.flatMap((mark) =>
          rectOf(mark, screen * ZOOM_LEVELS.length + level, font / zoom),
        );
        const covered = rects.filter((a, i) => rects.some((b, j) => j > i && rectsOverlap(a, b)));
        expect(covered).toEqual([]);
      }
    }
  });

  it('are all there when the reader comes close', () => {
    const last = ZOOM_LEVELS.length - 1;
    for (const [layout] of LAYOUTS.entries()) {
      const at = layout * ZOOM_LEVELS.length + last;
      expect(main.marks.filter(({ zoomed }) => sideAt(zoomed ?? '', at) === 'x')).toEqual([]);
    }
  });

  it('have none in the inset, which stays as it is', () => {
    expect(inset?.marks.map(({ zoomed }) => zoomed)).toEqual([null, null, null]);
  });
});

function rectOf({ x, y, label, id, zoomed }: MapMark, index: number, font: number) {
  const side = sideAt(zoomed ?? '', index);
  return side === 'x' ? [] : [labelRect({ at: [x, y], text: label.text, owner: id }, side, font)];
}
