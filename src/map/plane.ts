/** A point of the map plane: x to the right, y down, in user units or in radians before scaling. */
export type Point = readonly [x: number, y: number];

/** Distance of two points of the plane. */
export function span(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point so many times as far from home. */
export function scaled([x, y]: Point, scale: number): Point {
  return [x * scale, y * scale];
}

/** The number rounded to one decimal, never negative zero: what the map prints. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Whether the segment from `a` to `b` has a point inside the rectangle. */
export function segmentMeetsRect(a: Point, b: Point, rect: Rect): boolean {
  let from = 0;
  let to = 1;
  const edges: [number, number][] = [
    [a[0] - b[0], a[0] - rect.left],
    [b[0] - a[0], rect.right - a[0]],
    [a[1] - b[1], a[1] - rect.top],
    [b[1] - a[1], rect.bottom - a[1]],
  ];
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return false;
    } else if (slope < 0) from = Math.max(from, room / slope);
    else to = Math.min(to, room / slope);
  }
  return from < to;
}

/** Whether two rectangles share more than an edge. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the rectangle lies inside the other. */
export function rectContains(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
