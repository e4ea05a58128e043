import { expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from '../../../../src/views/partner/qr.ts';

/** The squares that a path of runs covers. */
function squares(path: string): Set<string> {
  const covered = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/gu)) {
    for (let step = 0; step < Number(width); step += 1) covered.add(`${Number(x) + step} ${y}`);
  }
  return covered;
}

it('draws every dark square and no other, with a quiet zone around', () => {
  const text = 'https://example.org/ru/partners/a/';
  const { size, path } = qrPath(text);
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(size).toBe(data.length);
  expect(squares(path)).toEqual(new Set(dark));
  expect(dark.every((spot) => spot.split(' ').every((at) => Number(at) >= 4 && Number(at) < size - 4))).toBe(
    true,
  );
});
