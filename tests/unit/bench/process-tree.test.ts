import { describe, expect, it } from 'vitest';
import { parseStat, residentBytes, treeOf } from '../../bench/process-tree.ts';

describe('parseStat', () => {
  const rest = 'S 40 42 42 0 -1 4194560 1 2 3 4 50 60 700 80 20 0 11 0 100 1000 25';

  it('reads the parent and the time of ended children', () => {
    expect(parseStat(`42 (node) ${rest}`)).toEqual({ pid: 42, parent: 40, childrenTicks: 780 });
  });

  it('is not misled by brackets and spaces in a name', () => {
    expect(parseStat(`42 (a) b (c)) ${rest}`)).toEqual({ pid: 42, parent: 40, childrenTicks: 780 });
  });

  it('knows a text that is none', () => {
    expect(parseStat('')).toBeUndefined();
    expect(parseStat('42 (node) S 40')).toBeUndefined();
  });
});

describe('treeOf', () => {
  it('holds children of children, and nobody else', () => {
    const rows = [
      { pid: 5, parent: 3 },
      { pid: 3, parent: 2 },
      { pid: 2, parent: 1 },
      { pid: 4, parent: 1 },
    ];
    expect(treeOf(2, rows)).toEqual([2, 3, 5]);
  });
});

describe('residentBytes', () => {
  it('reads the memory in use', () => {
    expect(residentBytes('Name:\tnode\nVmHWM:\t  900 kB\nVmRSS:\t  512 kB\n')).toBe(524_288);
  });

  it('takes a process without memory as ended', () => {
    expect(residentBytes('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  });
});
