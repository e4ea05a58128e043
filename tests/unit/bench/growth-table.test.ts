import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { growthTable, sizedSite } from '../../bench/growth-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'sized-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const result = (pages: number, seconds: readonly number[]) => ({
  name: 'own',
  pages,
  runs: seconds.map((wallSeconds) => ({
    wallSeconds,
    cpuSeconds: undefined,
    peakBytes: undefined,
    memory: [],
  })),
});

it('holds the time per page against that of the first size, and names the heaviest page', () => {
  mkdirSync(join(folder, 'ru'));
  writeFileSync(join(folder, 'index.html'), 'a');
  writeFileSync(join(folder, 'ru', 'index.html'), 'a'.repeat(2000));
  writeFileSync(join(folder, 'ru', 'table.csv'), 'a'.repeat(3000));
  const { columns, rows } = growthTable([
    sizedSite(50, result(100, [2, 1, 9]), folder),
    sizedSite(100, result(200, [6]), folder),
  ]);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['50', '100', '2.0 s', '20.0 ms', '× 1.00', 'ru/index.html'],
    ['100', '200', '6.0 s', '30.0 ms', '× 1.50', 'ru/index.html'],
  ]);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(rows[0]?.at(-1)).toMatch(/^2\.0 \/ 0\.0 \/ 0\.0$/u);
});

it('says so when nothing was built', () => {
  expect(() => sizedSite(50, undefined, folder)).toThrow('Nothing was built');
});
