import { describe, expect, it } from 'vitest';
import { clipRing, ringArea, ringBounds } from '../../../src/map/clip-ring.ts';

const square = [0, 0, 10, 0, 10, 10, 0, 10];
const clip = (points: number[], left: number, top: number, right: number, bottom: number) =>
  clipRing({ points, bounds: ringBounds(points) }, { left, top, right, bottom });

describe('clipRing', () => {
  it('keeps a ring that lies inside and drops one that lies outside', () => {
    expect(clip(square, -1, -1, 11, 11)).toEqual(square);
    expect(clip(square, 20, 20, 30, 30)).toEqual([]);
  });

  it('cuts a ring to the part inside', () => {
    expect(ringArea(clip(square, 5, -5, 15, 5))).toBe(25);
  });

  it('becomes the whole rectangle when the ring surrounds it', () => {
    expect(ringArea(clip(square, 2, 2, 6, 5))).toBe(12);
  });
});
