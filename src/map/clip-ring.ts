import type { Rect } from './plane.ts';

/**
 * The part of a closed ring inside a rectangle (Sutherland-Hodgman). Rings are flat arrays x, y, x, y …
 * without the repeated first point. Edges that the cut adds run along the rectangle: take one larger than
 * what is shown. Returns an empty array when nothing is inside.
 */
export function clipRing({ points, bounds }: BoundedRing, rect: Rect): Ring {
  if (
    bounds.left > rect.right ||
    bounds.right < rect.left ||
    bounds.top > rect.bottom ||
    bounds.bottom < rect.top
  ) {
    return [];
  }
  let part = points;
  if (bounds.left < rect.left) part = cut(part, 0, rect.left, 1);
  if (bounds.right > rect.right) part = cut(part, 0, rect.right, -1);
  if (bounds.top < rect.top) part = cut(part, 1, rect.top, 1);
  if (bounds.bottom > rect.bottom) part = cut(part, 1, rect.bottom, -1);
  return part;
}

/** The area a ring encloses, whichever way it runs. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += at(ring, j) * at(ring, i + 1) - at(ring, i) * at(ring, j + 1);
  }
  return Math.abs(sum / 2);
}

/** The smallest rectangle around a ring. */
export function ringBounds(ring: Ring): Rect {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < ring.length; i += 2) {
    const x = at(ring, i);
    const y = at(ring, i + 1);
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  }
  return bounds;
}

function cut(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const kept: number[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const here = (at(ring, i + axis) - limit) * sign;
    const before = (at(ring, j + axis) - limit) * sign;
    if (here >= 0 !== before >= 0) {
      const share = before / (before - here);
      kept.push(
        at(ring, j) + (at(ring, i) - at(ring, j)) * share,
        at(ring, j + 1) + (at(ring, i + 1) - at(ring, j + 1)) * share,
      );
    }
    if (here >= 0) kept.push(at(ring, i), at(ring, i + 1));
  }
  return kept;
}

function at(ring: Ring, index: number): number {
  return ring[index] ?? 0;
}

/** A closed ring as x, y, x, y …; the last point joins the first. */
export type Ring = readonly number[];

/** A ring with its bounds, which are kept because one ring is cut many times. */
export interface BoundedRing {
  points: Ring;
  bounds: Rect;
}
