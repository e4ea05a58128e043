import { describe, expect, it } from 'vitest';
import { insetRect, mapCorners, toolsRect } from '../../../src/map/map-corners.ts';
import type { Box } from '../../../src/map/map-view.ts';
import { middleOf, NARROW_PROPORTION } from '../../../src/map/view-box.ts';

const box: Box = { x: -480, y: -250, width: 960, height: 500 };
const middle = middleOf(box, NARROW_PROPORTION);
const TAKEN = { br: [460, 230], tr: [460, -230], bl: [-460, 230], tl: [-460, -230] } as const;

describe('mapCorners', () => {
  it('gives the inset a corner in which no place lies and which no way crosses, the lower right first', () => {
    expect(mapCorners([], box, box, true).inset).toBe('br');
    expect(mapCorners([TAKEN.br], box, box, true).inset).toBe('tr');
    expect(mapCorners([TAKEN.br, TAKEN.tr], box, box, true).inset).toBe('bl');
    expect(mapCorners(Object.values(TAKEN), box, box, true).inset).toBeNull();
    // The way from home in the middle leads through the corner to a place beyond it.
    expect(mapCorners([[900, 460]], box, box, true).inset).toBe('tr');
  });

  it('gives none where there is no inset', () => {
    expect(mapCorners([], box, box, false).inset).toBeNull();
  });

  it('puts the buttons on the left where they hide nothing, and never on the inset', () => {
    expect(mapCorners([], box, box, false).tools).toBe('bl');
    expect(mapCorners([TAKEN.bl], box, box, false).tools).toBe('tl');
    expect(mapCorners([TAKEN.bl, TAKEN.tl], box, box, false).tools).toBeNull();
    expect(mapCorners([TAKEN.br, TAKEN.tr], box, box, true)).toEqual({ inset: 'bl', tools: 'tl' });
  });

  it('thinks of narrow screens, which show the middle only', () => {
    const inMiddle = [middle.x + 150, 230] as const;
    expect(mapCorners([inMiddle], box, box, false).tools).toBe('bl');
    expect(mapCorners([inMiddle], box, middle, false).tools).toBe('tl');
  });
});

describe('the rectangles of what stands in the corners', () => {
  it('lie in them', () => {
    expect(insetRect(box, 'br')).toMatchObject({ right: 480, bottom: 250 });
    expect(insetRect(box, 'tl')).toMatchObject({ left: -480, top: -250 });
    expect(toolsRect(middle, 'bl', 'narrow')).toMatchObject({ left: middle.x, bottom: 250 });
  });
});
