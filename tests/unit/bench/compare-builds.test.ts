import { expect, it } from 'vitest';
import { buildTable, type BuildResult } from '../../bench/compare-builds.ts';
import { median } from '../../bench/median.ts';

const result = (name: string, pages: number, seconds: readonly number[], cpu?: number): BuildResult => ({
  name,
  pages,
  runs: seconds.map((wallSeconds) => ({ wallSeconds, cpuSeconds: cpu, peakBytes: 2 ** 20, memory: [] })),
});

it('gives medians, and their ratios to the first', () => {
  const { rows } = buildTable('', [result('peer', 100, [9, 1, 2], 4), result('own', 300, [3, 4, 5], 2)]);
  expect(rows).toEqual([
    ['peer', '2.0 s', '× 1.00', '4.0 s', '× 1.00', '1 MiB', '× 1.00', '50', '× 1.00', '100'],
    ['own', '4.0 s', '× 2.00', '2.0 s', '× 0.50', '1 MiB', '× 1.00', '75', '× 1.50', '300'],
  ]);
});

it('leaves a dash where the system does not tell', () => {
  expect(buildTable('', [result('peer', 100, [1])]).rows[0]?.slice(3, 5)).toEqual(['–', '']);
});

it('takes the point half way between two middle figures', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow();
});
