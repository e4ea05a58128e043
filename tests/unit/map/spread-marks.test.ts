import { describe, expect, it } from 'vitest';
import { span, type Point } from '../../../src/map/plane.ts';
import { spreadMarks } from '../../../src/map/spread-marks.ts';

describe('spreadMarks', () => {
  it('leaves marks that stand apart where they are', () => {
    const [point] = spreadMarks([[100, 50]]);
    expect(span(point ?? [0, 0], [100, 50])).toBeLessThan(0.02);
  });

  it('parts marks on one spot, at home too', () => {
    for (const spot of [
      [0, 0],
      [200, 10],
    ] as const) {
      const points = spreadMarks(Array.from({ length: 8 }, (): Point => spot));
      for (const [i, a] of points.entries()) {
        expect(Math.hypot(...a)).toBeGreaterThan(18);
        for (const b of points.slice(i + 1)) expect(span(a, b)).toBeGreaterThan(13);
      }
    }
  });
});
