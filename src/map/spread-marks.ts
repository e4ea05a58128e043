import type { Point } from './plane.ts';

/** How far marks stand apart, centre to centre, so that both can be seen and hit; user units. */
const MARK_GAP = 15;

/** How far a mark stands from the home mark. */
const HOME_GAP = 19;

const ROUNDS = 80;

/**
 * Moves marks that would cover each other or the home mark apart by the least that makes both visible. Marks
 * on the very same point fan out around it, in a fixed order. Home is at (0, 0).
 */
export function spreadMarks(points: readonly Point[]): Point[] {
  const moved = points.map(([x, y], index): [number, number] => {
    const turn = index * GOLDEN_ANGLE;
    return [x + Math.sin(turn) * 0.01, y + Math.cos(turn) * 0.01];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= MARK_GAP) continue;
        const push = (MARK_GAP - distance) / 2 / distance + 0.001;
        a[0] -= dx * push;
        a[1] -= dy * push;
        b[0] += dx * push;
        b[1] += dy * push;
        still = false;
      }
    }
    for (const point of moved) {
      const distance = Math.hypot(...point);
      if (distance >= HOME_GAP) continue;
      point[0] *= HOME_GAP / distance;
      point[1] *= HOME_GAP / distance;
      still = false;
    }
    if (still) break;
  }
  return moved;
}

/** Successive turns by this angle never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
