import { span, type Point } from './plane.ts';

/** Two bubbles stand at least this far apart, in user units. */
const BUBBLE_GAP = 68;

/** And as far from home. */
const HOME_GAP = 48;

/**
 * Groups points that lie close together, the densest first. A group is drawn at the mean of the grid cell it
 * grew from, so that two groups never overlap; none covers home at (0, 0). Fixed order for fixed input.
 *
 * @returns indexes into `points`, and where to draw the group
 */
export function clusterMarks(points: readonly Point[]): Cluster[] {
  const cells = new Map<string, Cluster>();
  for (const [index, point] of points.entries()) {
    const key = point.map((value) => Math.floor(value / BUBBLE_GAP)).join(' ');
    const cell = cells.get(key) ?? { at: [0, 0], members: [] };
    const { length } = cell.members;
    cell.at = [
      (cell.at[0] * length + point[0]) / (length + 1),
      (cell.at[1] * length + point[1]) / (length + 1),
    ];
    cell.members.push(index);
    cells.set(key, cell);
  }
  const groups: Cluster[] = [];
  for (const cell of [...cells.values()].sort((a, b) => b.members.length - a.members.length)) {
    const at = offHome(cell.at);
    const near = groups.find((group) => span(group.at, at) < BUBBLE_GAP);
    if (near) near.members.push(...cell.members);
    else groups.push({ at, members: cell.members });
  }
  return groups;
}

/** Radius of a bubble for so many places, in user units: grows with the order of magnitude. */
export function bubbleRadius(count: number): number {
  return Math.min(22, 11 + Math.log10(count) * 3.5);
}

function offHome(at: Point): Point {
  const distance = Math.hypot(...at);
  if (distance >= HOME_GAP) return at;
  return distance === 0 ? [HOME_GAP, 0] : [(at[0] / distance) * HOME_GAP, (at[1] / distance) * HOME_GAP];
}

export interface Cluster {
  at: Point;
  members: number[];
}
