import { describe, expect, it } from 'vitest';
import { cellName, clusterMarks } from '../../../src/map/cluster-marks.ts';
import { span, type Point } from '../../../src/map/plane.ts';
import { seededNumbers } from './map-fixture.ts';

describe('clusterMarks', () => {
  it('keeps every point once and groups apart, each in a cell of its own', () => {
    const next = seededNumbers();
    const points = Array.from({ length: 10_000 }, (): Point => [next() * 900 - 450, next() * 600 - 300]);
    const groups = clusterMarks(points, 68);
    const members = groups.flatMap((group) => group.members).sort((a, b) => a - b);
    expect(members).toEqual(points.map((_, index) => index));
    expect(new Set(groups.map(({ cell }) => cellName(cell))).size).toBe(groups.length);
    for (const [i, a] of groups.entries())
      for (const b of groups.slice(i + 1)) expect(span(a.at, b.at)).toBeGreaterThanOrEqual(68);
  });

  it('names cells by the way from home', () => {
    expect([[0, 0] as const, [-1, -1] as const, [2, -3] as const].map(cellName)).toEqual([
      'e1-s1',
      'w1-n1',
      'e3-n3',
    ]);
  });
});
