import type { RingLine } from './distance-rings.ts';
import { rectContains, rectsOverlap, segmentMeetsRect, tenth, type Point, type Rect } from './plane.ts';
import { textWidth } from './text-width.ts';

/** Bearings tried, clockwise in steps from below home: labels that share one read as a scale. */
const BEARINGS = 48;

/** Ring labels are set smaller than the labels of places. */
export const RING_FONT = 0.82;

/**
 * A free spot on each ring for its label: on one common bearing as far as possible, else where the ring has
 * room, else none.
 */
export function placeRingLabels(
  rings: readonly RingLine[],
  texts: readonly string[],
  scene: RingScene,
): (Point | null)[] {
  const spot = (index: number, bearing: number): Point | null => {
    const ring = rings[index];
    if (!ring) return null;
    const [x, y] = ring.at(((bearing + BEARINGS) % BEARINGS) * ((2 * Math.PI) / BEARINGS));
    const rect = textRect([x, y], texts[index] ?? '', scene.font * RING_FONT);
    const free =
      rectContains(scene.bounds, rect) &&
      !scene.taken.some((other) => rectsOverlap(other, rect)) &&
      !scene.segments.some(([from, to]) => segmentMeetsRect(from, to, rect));
    return free ? [tenth(x), tenth(y)] : null;
  };
  const bearings = Array.from({ length: BEARINGS }, (_, turn) => (turn % 2 ? (turn + 1) / 2 : -turn / 2));
  const count = (bearing: number): number => rings.filter((_, index) => spot(index, bearing)).length;
  const counts = bearings.map(count);
  const common = bearings[counts.indexOf(Math.max(...counts))] ?? 0;
  const placed: Rect[] = [];
  return rings.map((_, index) => {
    const near = [...bearings].sort((a, b) => turnBetween(a, common) - turnBetween(b, common));
    for (const bearing of near) {
      const point = spot(index, bearing);
      const rect = point && textRect(point, texts[index] ?? '', scene.font * RING_FONT);
      if (!point || !rect || placed.some((other) => rectsOverlap(other, rect))) continue;
      placed.push(rect);
      return point;
    }
    return null;
  });
}

/** The rectangle of a ring label, which is centred on its point. */
export function textRect([x, y]: Point, text: string, font: number): Rect {
  const half = (textWidth(text) * font) / 2 + font * 0.25;
  return { left: x - half, right: x + half, top: y - font * 0.6, bottom: y + font * 0.6 };
}

function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % BEARINGS;
  return Math.min(turn, BEARINGS - turn);
}

interface RingScene {
  /** User units per em of place labels. */
  font: number;
  bounds: Rect;
  taken: readonly Rect[];
  segments: readonly (readonly [Point, Point])[];
}
