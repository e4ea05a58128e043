import { LABEL_SIDES, type LabelSide } from './label-sides.ts';
import { rectContains, rectsOverlap, segmentMeetsRect, type Point, type Rect } from './plane.ts';
import { textWidth } from './text-width.ts';

/**
 * Gives every label a side on which it meets no other label, no mark and no frame edge, and as few route
 * lines as can be; null where there is none. Labels with `first` choose before the rest and take what is least
 * bad where no side is free. Labels that found no room choose earlier in the next round; the best round counts.
 *
 * @returns one side per request, in the same order
 */
export function layoutLabels(requests: readonly LabelRequest[], scene: LabelScene): (LabelSide | null)[] {
  const options = requests.map((request) => labelOptions(request, scene));
  const urgency = requests.map((request, index) => (request.first ? -1000 : (options[index]?.length ?? 0)));
  let best: (LabelOption | null)[] = [];
  let bestCost = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = [...urgency.keys()].sort((a, b) => (urgency[a] ?? 0) - (urgency[b] ?? 0) || a - b);
    const chosen = chooseInOrder(order, requests, options);
    const cost = chosen.reduce((sum, option) => sum + (option?.cost ?? HIDDEN_COST), 0);
    if (cost < bestCost) [best, bestCost] = [chosen, cost];
    const hidden = order.filter((index) => !chosen[index]);
    if (hidden.length === 0) break;
    for (const index of hidden) urgency[index] = (urgency[index] ?? 0) - 3;
  }
  return best.map((option) => option?.side ?? null);
}

/** The rectangle that a label fills, mark gap included, so that a smaller font stays inside it. */
export function labelRect(request: LabelRequest, side: LabelSide, font: number): Rect {
  const width = textWidth(request.text) * font * (request.bold ? 1.12 : 1);
  const gap = (request.gap ?? GAP) * font;
  const half = 0.6 * font;
  const [x, y] = request.at;
  const near = gap * NEAREST;
  const left = side.includes('r')
    ? x + near * inward(side)
    : side.includes('l')
      ? x - gap - width
      : x - width / 2;
  const right = side.includes('r')
    ? x + gap + width
    : side.includes('l')
      ? x - near * inward(side)
      : x + width / 2;
  if (side.startsWith('t')) return { left, right, top: y - gap - 1.06 * font, bottom: y - gap * 0.4 };
  if (side.startsWith('b')) return { left, right, top: y + gap * 0.4, bottom: y + gap + 1.06 * font };
  return { left, right, top: y - half, bottom: y + half };
}

/** Distance from the point to the label, in em; the style sheet moves the text by as much. */
const GAP = 0.6;

/** A smaller font brings the text nearer to its point, at most to this share of the gap. */
const NEAREST = 0.7;

const ROUNDS = 24;

/** A hidden label, or a hidden mark, is worse than any crossing. */
const HIDDEN_COST = 100;

/** What a route under a label costs, against one place in the order of sides. */
const CROSSING_COST = 6;

/** What a label costs that stands so close to another mark that it could be read as that one's. */
const DOUBT_COST = 4;

/** How close that is, in em. */
const DOUBT = 0.35;

/** What a label costs that stands nearer to another mark than to its own. */
const MISLEADING_COST = 20;

function labelOptions(request: LabelRequest, scene: LabelScene): LabelOption[] {
  const free = sidesOf(request, scene, 0);
  return request.first && free.length === 0 ? sidesOf(request, scene, Infinity) : free;
}

/** The sides that cover at most so many hard obstacles, the best first. */
function sidesOf(request: LabelRequest, scene: LabelScene, most: number): LabelOption[] {
  const options: LabelOption[] = [];
  for (const [rank, side] of LABEL_SIDES.entries()) {
    const rect = labelRect(request, side, scene.font);
    if (!rectContains(scene.bounds, rect)) continue;
    const others = scene.obstacles.filter((obstacle) => obstacle.owner !== request.owner);
    const hidden = others.filter((obstacle) => !obstacle.soft && rectsOverlap(obstacle.rect, rect)).length;
    if (hidden > most) continue;
    const covered = others.filter((obstacle) => obstacle.soft && rectsOverlap(obstacle.rect, rect)).length;
    const crossed = scene.segments.filter(([from, to]) => segmentMeetsRect(from, to, rect)).length;
    const wide = grow(rect, DOUBT * scene.font);
    const doubtful = others.filter((obstacle) => !obstacle.soft && rectsOverlap(obstacle.rect, wide)).length;
    const own = distanceTo(rect, request.at);
    const misleading = others.filter(
      ({ soft, rect: other }) => !soft && distanceTo(rect, centre(other)) < own,
    );
    const cost =
      rank +
      HIDDEN_COST * hidden +
      CROSSING_COST * (crossed + covered) +
      DOUBT_COST * doubtful +
      MISLEADING_COST * misleading.length;
    options.push({ side, rect, cost });
  }
  return options.sort((a, b) => a.cost - b.cost);
}

/** A label that finds no room may push one other label to another free side. */
function chooseInOrder(
  order: readonly number[],
  requests: readonly LabelRequest[],
  options: readonly LabelOption[][],
): (LabelOption | null)[] {
  const chosen: (LabelOption | null)[] = requests.map(() => null);
  for (const index of order) {
    chosen[index] = options[index]?.find((option) => isFree(option, chosen, index)) ?? null;
    if (!chosen[index]) makeRoom(index, requests, options, chosen);
  }
  for (const index of order) {
    chosen[index] = options[index]?.find((option) => isFree(option, chosen, index)) ?? chosen[index] ?? null;
  }
  return chosen;
}

function isFree(option: LabelOption, chosen: readonly (LabelOption | null)[], self: number): boolean {
  return chosen.every((other, index) => !other || index === self || !rectsOverlap(option.rect, other.rect));
}

function grow({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function centre({ left, top, right, bottom }: Rect): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** From a point to the nearest place of a rectangle. */
function distanceTo({ left, top, right, bottom }: Rect, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Side labels begin beside the point, corner labels above or below it. */
function inward(side: LabelSide): number {
  return side.length === 1 ? 1 : 0.4;
}

function makeRoom(
  index: number,
  requests: readonly LabelRequest[],
  options: readonly LabelOption[][],
  chosen: (LabelOption | null)[],
): void {
  for (const option of options[index] ?? []) {
    const blockers = chosen.flatMap((other, at) =>
      other && rectsOverlap(option.rect, other.rect) ? [at] : [],
    );
    const [blocker] = blockers;
    if (blockers.length !== 1 || blocker === undefined || requests[blocker]?.first) continue;
    const elsewhere = options[blocker]?.find(
      (other) => !rectsOverlap(other.rect, option.rect) && isFree(other, chosen, blocker),
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
