import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/map/map-view.ts';
import type { Point } from '../../../src/map/plane.ts';
import {
  isInside,
  MAX_ZOOM,
  middleOf,
  panBy,
  pointIn,
  reveal,
  showBoth,
  uncover,
  zoomAt,
  zoomLevel,
  zoomOf,
  refit,
  zoomTo,
} from '../../../src/map/view-box.ts';

const whole: Box = { x: -480, y: -200, width: 960, height: 600 };

/** A part of the whole map, reached by zooming once. */
const views = fc
  .tuple(fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }), share(), share())
  .map(([factor, x, y]) => zoomAt(whole, whole, factor, pointIn(whole, [x, y])));
const factors = fc.double({ min: 0.05, max: 20, noNaN: true });
const anywhere = fc.tuple(number(), number());

function share() {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

function number() {
  return fc.double({ min: -3000, max: 3000, noNaN: true });
}

function expectInside(view: Box): void {
  expect(view.x).toBeGreaterThanOrEqual(whole.x - 1e-6);
  expect(view.y).toBeGreaterThanOrEqual(whole.y - 1e-6);
  expect(view.x + view.width).toBeLessThanOrEqual(whole.x + whole.width + 1e-6);
  expect(view.y + view.height).toBeLessThanOrEqual(whole.y + whole.height + 1e-6);
}

describe('zoomAt', () => {
  it('never shows anything outside the map, keeps its proportions and its limits', () => {
    fc.assert(
      fc.property(views, factors, anywhere, (view, factor, at) => {
        const next = zoomAt(view, whole, factor, at);
        expectInside(next);
        expect(next.width / next.height).toBeCloseTo(whole.width / whole.height, 6);
        expect(zoomOf(next, whole)).toBeGreaterThanOrEqual(1);
        expect(zoomOf(next, whole)).toBeLessThanOrEqual(MAX_ZOOM + 1e-9);
      }),
    );
  });

  it('keeps the point under the fingers where it is while it zooms in', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 1, max: 3, noNaN: true }),
        share(),
        share(),
        (view, factor, x, y) => {
          const at: Point = pointIn(view, [x, y]);
          const next = zoomAt(view, whole, factor, at);
          const after = pointIn(next, [x, y]);
          expect(Math.hypot(after[0] - at[0], after[1] - at[1])).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('comes back to the whole map exactly, so that arrows scroll the page again', () => {
    fc.assert(
      fc.property(views, anywhere, (view, at) => {
        expect(zoomAt(view, whole, 1 / MAX_ZOOM / 2, at)).toEqual(whole);
      }),
    );
  });

  it('doubles and halves without drifting', () => {
    const middle = pointIn(whole, [0.5, 0.5]);
    const twice = zoomAt(zoomAt(whole, whole, 2, middle), whole, 2, middle);
    expect(twice).toEqual({ x: -120, y: 25, width: 240, height: 150 });
    expect(zoomAt(zoomAt(twice, whole, 0.5, middle), whole, 0.5, middle)).toEqual(whole);
  });
});

describe('refit', () => {
  it('keeps zoom and middle in a frame of other proportions, and stays on the map', () => {
    const wide = { x: -400, y: -200, width: 800, height: 400 };
    const narrow = { x: -250, y: -200, width: 500, height: 400 };
    const near = { x: -50, y: -100, width: 200, height: 100 };
    expect(refit(near, wide, narrow)).toEqual({ x: -12.5, y: -100, width: 125, height: 100 });
    expect(refit({ ...near, x: 200 }, wide, narrow)).toMatchObject({ x: 125, width: 125 });
    expect(refit(wide, wide, narrow)).toEqual(narrow);
  });
});

describe('panBy', () => {
  it('moves by what was asked or to the edge, and never changes the zoom', () => {
    fc.assert(
      fc.property(views, anywhere, (view, by) => {
        const next = panBy(view, whole, by);
        expectInside(next);
        expect([next.width, next.height]).toEqual([view.width, view.height]);
        expect(Math.abs(next.x - view.x)).toBeLessThanOrEqual(Math.abs(by[0]) + 1e-6);
      }),
    );
  });

  it('cannot move the whole map', () => {
    expect(panBy(whole, whole, [100, -50])).toEqual(whole);
  });
});

describe('reveal', () => {
  it('brings every point of the map into view and moves nothing that is well inside', () => {
    fc.assert(
      fc.property(views, share(), share(), (view, x, y) => {
        const at = pointIn(whole, [x, y]);
        const next = reveal(view, whole, at);
        expectInside(next);
        expect(at[0]).toBeGreaterThanOrEqual(next.x - 1e-6);
        expect(at[0]).toBeLessThanOrEqual(next.x + next.width + 1e-6);
        expect(at[1]).toBeGreaterThanOrEqual(next.y - 1e-6);
        expect(at[1]).toBeLessThanOrEqual(next.y + next.height + 1e-6);
        const inside = pointIn(view, [0.2 + x * 0.6, 0.2 + y * 0.6]);
        expect(reveal(view, whole, inside)).toEqual(view);
      }),
    );
  });
});

describe('zoomTo', () => {
  it('keeps what it zooms to in view, with room for its name wherever the map goes on', () => {
    fc.assert(
      fc.property(views, factors, share(), share(), (view, factor, x, y) => {
        const at = pointIn(view, [x, y]);
        const next = zoomTo(view, whole, factor, at);
        expectInside(next);
        const [across, down] = [(at[0] - next.x) / next.width, (at[1] - next.y) / next.height];
        const isFree = (share: number, from: number, to: number, least: number, most: number): boolean =>
          (share >= 0.3 - 1e-6 || from <= least + 1e-6) && (share <= 0.7 + 1e-6 || to >= most - 1e-6);
        expect(isInside({ ...next, x: next.x - 1e-6, width: next.width + 2e-6 }, at)).toBe(true);
        expect(isFree(across, next.x, next.x + next.width, whole.x, whole.x + whole.width)).toBe(true);
        expect(isFree(down, next.y, next.y + next.height, whole.y, whole.y + whole.height)).toBe(true);
      }),
    );
  });

  it('comes back to the whole map', () => {
    const near = zoomTo(whole, whole, 4, [300, 300]);
    expect(zoomTo(near, whole, 0.25, [300, 300])).toEqual(whole);
  });
});

describe('uncover', () => {
  const corner = { left: 0.75, right: 1, top: 0.5, bottom: 1 };

  it('moves a point out from under a corner, still in view, and nothing else', () => {
    fc.assert(
      fc.property(views, share(), share(), (view, x, y) => {
        const at = pointIn(view, [x, y]);
        const isCovered = x > 0.75 && y > 0.5;
        const next = uncover(view, whole, at, [corner]);
        expectInside(next);
        expect(zoomOf(next, whole)).toBeCloseTo(zoomOf(view, whole), 9);
        if (!isCovered) expect(next).toEqual(view);
        const [across, down] = [(at[0] - next.x) / next.width, (at[1] - next.y) / next.height];
        // Where the map ends in the corner itself, there is no place to move to.
        if (next !== view || !isCovered) expect(across > 0.751 && down > 0.501).toBe(false);
      }),
    );
  });

  it('goes the shorter way', () => {
    const view = zoomAt(whole, whole, 4, [0, 0]);
    const at = pointIn(view, [0.9, 0.55]);
    const next = uncover(view, whole, at, [corner]);
    expect(next.x).toBe(view.x);
    expect((at[1] - next.y) / next.height).toBeCloseTo(0.5, 9);
  });
});

describe('middleOf', () => {
  it('has the proportions of a narrower frame, and all of the height', () => {
    expect(middleOf(whole, 1.25)).toEqual({ x: -375, y: -200, width: 750, height: 600 });
  });

  it('is all of the map in a frame of its own proportions, give or take a pixel', () => {
    expect(middleOf(whole, 1.6)).toBe(whole);
    expect(middleOf(whole, 1.5951)).toBe(whole);
    expect(middleOf(whole, 2)).toBe(whole);
  });
});

describe('showBoth', () => {
  it('has two points of the map in view, as near as a third of it', () => {
    fc.assert(
      fc.property(share(), share(), share(), share(), (x, y, otherX, otherY) => {
        const points = [pointIn(whole, [x, y]), pointIn(whole, [otherX, otherY])] as const;
        const view = showBoth(whole, ...points);
        expectInside(view);
        expect(zoomOf(view, whole)).toBeLessThanOrEqual(3 + 1e-6);
        for (const [left, top] of points) {
          expect(left).toBeGreaterThanOrEqual(view.x - 1e-6);
          expect(left).toBeLessThanOrEqual(view.x + view.width + 1e-6);
          expect(top).toBeGreaterThanOrEqual(view.y - 1e-6);
          expect(top).toBeLessThanOrEqual(view.y + view.height + 1e-6);
        }
      }),
    );
  });

  it('comes near to points that lie close together, and stays away where one lies outside', () => {
    expect(zoomOf(showBoth(whole, [0, 0], [10, 20]), whole)).toBeCloseTo(3, 6);
    expect(showBoth(whole, [0, 0], [900, 20])).toEqual(whole);
  });
});

describe('zoomLevel', () => {
  it('rises at 2, 4 and 8, also where rounding falls a little short', () => {
    expect([1, 1.9, 2, 3.99, 4, 7.9, 7.99999, 8].map(zoomLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});
