import type { Point } from './plane.ts';

/** Marks so far apart, centre to centre, can both be seen and hit: twice this, in user units. */
export const MARK_RADIUS = 7.5;

/** The home mark, with the room around it. */
const HOME_RADIUS = 11.5;

const ROUNDS = 80;

/**
 * Moves marks that would cover each other or the home mark apart by the least that makes both visible. Marks
 * on the very same point fan out around it, in a fixed order. Home is at (0, 0).
 *
 * @param radii how much room each of the points needs; that of a mark when left out
 */
export function spreadMarks(points: readonly Point[], radii: readonly number[] = []): Point[] {
  const radius = (index: number): number => radii[index] ?? MARK_RADIUS;
  const moved = points.map(([x, y], index): [number, number] => {
    const turn = index * GOLDEN_ANGLE;
    return [x + Math.sin(turn) * 0.01, y + Math.cos(turn) * 0.01];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        const gap = radius(i) + radius(j);
        if (distance >= gap) continue;
        const push = (gap - distance) / 2 / distance + 0.001;
        a[0] -= dx * push;
        a[1] -= dy * push;
        b[0] += dx * push;
        b[1] += dy * push;
        still = false;
      }
    }
    for (const [i, point] of moved.entries()) {
      const distance = Math.hypot(...point);
      const gap = HOME_RADIUS + radius(i);
      if (distance >= gap) continue;
      point[0] *= gap / distance;
      point[1] *= gap / distance;
      still = false;
    }
    if (still) break;
  }
  return moved;
}

/** Successive turns by this angle never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
