import type { Ring } from './clip-ring.ts';

/**
 * Rings as SVG path data in relative whole half-units (draw it with `scale(.5)`): small steps repeat, so this
 * compresses to less than half of absolute decimals. Points that fall together after rounding are dropped,
 * and rings that shrink to less than a triangle with them.
 */
export function serializeRings(rings: readonly Ring[], factor = 1): string {
  let path = '';
  let penX = 0;
  let penY = 0;
  for (const ring of rings) {
    const points = roundRing(ring, factor * 2);
    const [startX, startY] = points;
    if (startX === undefined || startY === undefined || points.length < 6) continue;
    path += 'm';
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0;
      const y = points[i + 1] ?? 0;
      path += (i > 0 && x - penX >= 0 ? ' ' : '') + (x - penX) + (y - penY >= 0 ? ' ' : '') + (y - penY);
      penX = x;
      penY = y;
    }
    path += 'z';
    penX = startX;
    penY = startY;
  }
  return path;
}

function roundRing(ring: Ring, factor: number): number[] {
  const points: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const x = Math.round((ring[i] ?? 0) * factor) + 0;
    const y = Math.round((ring[i + 1] ?? 0) * factor) + 0;
    if (x !== points[points.length - 2] || y !== points[points.length - 1]) points.push(x, y);
  }
  if (
    points.length > 2 &&
    points[0] === points[points.length - 2] &&
    points[1] === points[points.length - 1]
  ) {
    points.length -= 2;
  }
  return points;
}
