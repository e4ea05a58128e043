import { rectContains, rectsOverlap, segmentMeetsRect, type Point, type Rect } from './plane.ts';
import { textWidth } from './text-width.ts';

/** Where a label stands beside its point; the style sheet has one rule for each. */
export const LABEL_SIDES = ['r', 'l', 't', 'b', 'tr', 'tl', 'br', 'bl'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/**
 * Gives every label a side on which it meets no other label, no mark and no frame edge, and as few route
 * lines as can be; null where there is none. Labels with `first` choose before the rest. A label that finds
 * no room may push one other label to another free side.
 *
 * @returns one side per request, in the same order
 */
export function layoutLabels(requests: readonly LabelRequest[], scene: LabelScene): (LabelSide | null)[] {
  const options = requests.map((request) => labelOptions(request, scene));
  const chosen: (LabelOption | null)[] = requests.map(() => null);
  const order = requests
    .map((request, index) => ({ index, first: request.first === true, room: options[index]?.length ?? 0 }))
    .sort((a, b) => Number(b.first) - Number(a.first) || a.room - b.room || a.index - b.index);
  for (const { index } of order) {
    const own = options[index] ?? [];
    chosen[index] = own.find((option) => isFree(option, chosen, [index])) ?? null;
    if (!chosen[index]) makeRoom(index, requests, options, chosen);
  }
  for (const { index } of order) {
    const better = options[index]?.find((option) => isFree(option, chosen, [index]));
    if (better) chosen[index] = better;
  }
  return chosen.map((option) => option?.side ?? null);
}

/** The rectangle that a label fills, mark gap included, so that a smaller font stays inside it. */
export function labelRect(request: LabelRequest, side: LabelSide, font: number): Rect {
  const width = textWidth(request.text) * font * (request.bold ? 1.06 : 1);
  const gap = (request.gap ?? GAP) * font;
  const half = 0.56 * font;
  const [x, y] = request.at;
  const left = side.includes('r') ? x : side.includes('l') ? x - gap - width : x - width / 2;
  const right = side.includes('r') ? x + gap + width : side.includes('l') ? x : x + width / 2;
  if (side.startsWith('t')) return { left, right, top: y - gap - 2 * half * 0.95, bottom: y - gap * 0.4 };
  if (side.startsWith('b')) return { left, right, top: y + gap * 0.4, bottom: y + gap + 2 * half * 0.95 };
  return { left, right, top: y - half, bottom: y + half };
}

/** Distance from the point to the label, in em; the style sheet moves the text by as much. */
const GAP = 0.6;

/** What a route under a label costs, against one place in the order of sides. */
const CROSSING_COST = 4;

function labelOptions(request: LabelRequest, scene: LabelScene): LabelOption[] {
  const options: LabelOption[] = [];
  for (const [rank, side] of LABEL_SIDES.entries()) {
    const rect = labelRect(request, side, scene.font);
    if (!rectContains(scene.bounds, rect)) continue;
    const others = scene.obstacles.filter((obstacle) => obstacle.owner !== request.owner);
    if (others.some((obstacle) => !obstacle.soft && rectsOverlap(obstacle.rect, rect))) continue;
    const covered = others.filter((obstacle) => obstacle.soft && rectsOverlap(obstacle.rect, rect)).length;
    const crossed = scene.segments.filter(([from, to]) => segmentMeetsRect(from, to, rect)).length;
    options.push({ side, rect, cost: rank + CROSSING_COST * (crossed + covered) });
  }
  return options.sort((a, b) => a.cost - b.cost);
}

function isFree(option: LabelOption, chosen: readonly (LabelOption | null)[], except: readonly number[]): boolean {
  return chosen.every((other, index) => !other || except.includes(index) || !rectsOverlap(option.rect, other.rect));
}

function makeRoom(
  index: number,
  requests: readonly LabelRequest[],
  options: readonly LabelOption[][],
  chosen: (LabelOption | null)[],
): void {
  for (const option of options[index] ?? []) {
    const blockers = chosen.flatMap((other, at) => (other && rectsOverlap(option.rect, other.rect) ? [at] : []));
    const [blocker] = blockers;
    if (blockers.length !== 1 || blocker === undefined || requests[blocker]?.first) continue;
    const elsewhere = options[blocker]?.find(
      (other) => !rectsOverlap(other.rect, option.rect) && isFree(other, chosen, [blocker]),
    );
    if (!elsewhere) continue;
    chosen[blocker] = elsewhere;
    chosen[index] = option;
    return;
  }
}

export interface LabelRequest {
  at: Point;
  text: string;
  /** Its own obstacle is not in its way. */
  owner: string;
  first?: boolean;
  bold?: boolean;
  /** Em from the point to the text, where it is not the usual gap. */
  gap?: number;
}

export interface LabelScene {
  /** User units per em. */
  font: number;
  bounds: Rect;
  /** Labels keep off hard obstacles and rather stay off soft ones. */
  obstacles: readonly { owner: string; rect: Rect; soft?: boolean }[];
  segments: readonly (readonly [Point, Point])[];
}

interface LabelOption {
  side: LabelSide;
  rect: Rect;
  cost: number;
}
