import { describe, expect, it } from 'vitest';
import { bubbleRadius, clusterMarks } from '../../../src/map/cluster-marks.ts';
import { span, type Point } from '../../../src/map/plane.ts';
import { seededNumbers } from './map-fixture.ts';

describe('clusterMarks', () => {
  it('keeps every point once, bubbles apart and home free, at the size of narrow screens too', () => {
    const next = seededNumbers();
    const points = Array.from({ length: 10_000 }, (): Point => [next() * 900 - 450, next() * 600 - 300]);
    const groups = clusterMarks(points);
    const members = groups.flatMap((group) => group.members).sort((a, b) => a - b);
    expect(members).toEqual(points.map((_, index) => index));
    for (const [i, a] of groups.entries()) {
      const radius = bubbleRadius(a.members.length) * 1.5;
      expect(Math.hypot(...a.at)).toBeGreaterThan(radius + 10);
      for (const b of groups.slice(i + 1)) {
        expect(span(a.at, b.at)).toBeGreaterThan(radius + bubbleRadius(b.members.length) * 1.5);
      }
    }
  });
});
