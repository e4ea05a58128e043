import { describe, expect, it } from 'vitest';
import { memoryTable, mostInParts } from '../../bench/memory-table.ts';

describe('mostInParts', () => {
  it('gives the most of each part of the time', () => {
    const looks = [10, 40, 60, 90, 100].map((at, index) => ({ at, bytes: [5, 9, 3, 8, 4][index] ?? 0 }));
    expect(mostInParts(looks, 2)).toEqual([9, 8]);
  });

  it('keeps what was seen before where nobody looked', () => {
    const looks = [
      { at: 10, bytes: 7 },
      { at: 100, bytes: 1 },
    ];
    expect(mostInParts(looks, 4)).toEqual([7, 7, 7, 1]);
  });
});

describe('memoryTable', () => {
  const steady = (mebibytes: number) => ({
    memory: Array.from({ length: 20 }, (_, at) => ({ at: at + 1, bytes: mebibytes * 2 ** 20 })),
  });

  it('gives the median of the runs in ten columns, and no row where the system tells nothing', () => {
    const { columns, rows } = memoryTable('', [
      { name: 'own', runs: [steady(1), steady(3), steady(2)] },
      { name: 'silent', runs: [{ memory: [] }] },
    ]);
    expect(columns).toHaveLength(11);
    expect(rows).toEqual([['own', ...Array.from({ length: 10 }, () => '2')]]);
  });
});
