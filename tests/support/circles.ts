/**
 * What lies on a circle of arrows, or on the way from one circle to another. An arrow to itself or to nothing is none.
 * @param arrows pairs of names, from and to
 */
export function circles(arrows: readonly (readonly [from: string, to: string | undefined])[]): string[] {
  let left = arrows.filter(([from, to]) => to !== undefined && from !== to);
  for (;;) {
    const begins = new Set(left.map(([from]) => from));
    const ends = new Set(left.map(([, to]) => to));
    const kept = left.filter(([from, to = '']) => ends.has(from) && begins.has(to));
    if (kept.length === left.length) return [...begins].sort();
    left = kept;
  }
}
