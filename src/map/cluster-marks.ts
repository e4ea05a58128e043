import { span, type Point } from './plane.ts';

/**
 * Groups points that lie close together, the densest first. A group is drawn at the mean of the grid cell it
 * grew from. Fixed order for fixed input.
 *
 * @param gap how far two groups stand apart at least, in the units of the points
 * @returns indexes into `points`, where to draw the group, and the cell
 */
export function clusterMarks(points: readonly Point[], gap: number): Cluster[] {
  const cells = new Map<string, Cluster>();
  for (const [index, point] of points.entries()) {
    const cell = [Math.floor(point[0] / gap), Math.floor(point[1] / gap)] as const;
    const key = cell.join(' ');
    const cluster = cells.get(key) ?? { at: [0, 0], cell, members: [] };
    const { length } = cluster.members;
    cluster.at = [
      (cluster.at[0] * length + point[0]) / (length + 1),
      (cluster.at[1] * length + point[1]) / (length + 1),
    ];
    cluster.members.push(index);
    cells.set(key, cluster);
  }
  const groups: Cluster[] = [];
  for (const cluster of [...cells.values()].sort((a, b) => b.members.length - a.members.length)) {
    const near = groups.find((group) => span(group.at, cluster.at) < gap);
    if (near) near.members.push(...cluster.members);
    else groups.push(cluster);
  }
  return groups;
}

/** Radius of a bubble for so many places, in user units: grows with the order of magnitude. */
export function bubbleRadius(count: number): number {
  return Math.min(22, 11 + Math.log10(count) * 3.5);
}

/** The name of a cell of the grid by how many cells it lies from home to the east, west, south or north: `e2-n1`. */
export function cellName([across, down]: Cluster['cell']): string {
  const x = across < 0 ? `w${-across}` : `e${across + 1}`;
  const y = down < 0 ? `n${-down}` : `s${down + 1}`;
  return `${x}-${y}`;
}

interface Cluster {
  at: Point;
  /** Column and row of the grid; home lies at the corner of four cells. */
  cell: readonly [across: number, down: number];
  members: number[];
}
