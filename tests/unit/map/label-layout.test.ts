import { describe, expect, it } from 'vitest';
import {
  labelRect,
  layoutLabels,
  type LabelRequest,
  type LabelScene,
} from '../../../src/map/label-layout.ts';
import { rectsOverlap } from '../../../src/map/plane.ts';
import { seededNumbers } from './map-fixture.ts';

const scene: LabelScene = {
  font: 10,
  bounds: { left: 0, top: 0, right: 300, bottom: 200 },
  obstacles: [],
  segments: [],
};

const request = (x: number, y: number, text = 'Label'): LabelRequest => ({
  at: [x, y],
  text,
  owner: `${x} ${y}`,
});

describe('layoutLabels', () => {
  it('writes to the right where nothing is in the way, and to the left at the right edge', () => {
    expect(layoutLabels([request(100, 100), request(295, 60)], scene)).toEqual(['r', 'l']);
  });

  it('keeps off the marks of other labels but not off its own', () => {
    const obstacles = [
      { owner: '100 100', rect: { left: 95, top: 95, right: 110, bottom: 105 } },
      { owner: 'other', rect: { left: 112, top: 95, right: 122, bottom: 105 } },
    ];
    expect(layoutLabels([request(100, 100)], { ...scene, obstacles })).toEqual(['l']);
  });

  it('avoids a route line', () => {
    const segments = [
      [
        [105, 0],
        [105, 200],
      ],
    ] as const;
    expect(layoutLabels([request(100, 100)], { ...scene, segments })).toEqual(['l']);
  });

  it('never lets two labels overlap, however crowded, and keeps the first ones', () => {
    const next = seededNumbers();
    const requests = Array.from({ length: 60 }, () => request(next() * 300, next() * 200, 'Crowded'));
    requests.push({ ...request(150, 100, 'Home'), first: true });
    const sides = layoutLabels(requests, scene);
    const rects = requests.flatMap((label, index) => {
      const side = sides[index];
      return side ? [labelRect(label, side, scene.font)] : [];
    });
    for (const [i, a] of rects.entries()) {
      for (const b of rects.slice(i + 1)) expect(rectsOverlap(a, b)).toBe(false);
    }
    expect(sides.at(-1)).not.toBeNull();
    expect(rects.length).toBeGreaterThan(20);
    expect(sides).toContain(null);
  });

  it('gives a label no side when it is wider than the frame', () => {
    expect(layoutLabels([request(100, 100, 'A'.repeat(80))], scene)).toEqual([null]);
  });
});
