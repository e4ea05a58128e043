import { bubbleRadius, cellName, clusterMarks } from './cluster-marks.ts';
import type { LocatedPlace, MapGroup } from './map-view.ts';
import { tenth, type Point } from './plane.ts';
import { MARK_RADIUS, spreadMarks } from './spread-marks.ts';

/** From this many places on, a panel shows bubbles. */
export const CLUSTER_FROM = 60;

/** How far bubbles of one kind stand apart where the places are of one kind only, in user units. */
const BUBBLE_GAP = 58;

/** The largest size of bubbles, on narrow screens, against that on wide ones. */
const LARGEST = 1.5;

/**
 * Gathers places into what a panel draws: a mark for each of few places; bubbles, and marks for those that
 * stand alone, for many. A bubble holds places of one kind only, so that it can be hidden with its kind. What
 * is drawn is moved apart by the least that makes all of it visible.
 *
 * @param points where the places lie, in user units from home
 * @param prefix keeps the keys of groups apart when a map has several panels
 */
export function gatherPlaces(
  places: readonly LocatedPlace[],
  points: readonly Point[],
  prefix: string,
): GatheredPlaces {
  const { singles, groups } =
    places.length < CLUSTER_FROM
      ? { singles: places.map((_, index) => index), groups: [] }
      : groupByKind(places, points, prefix);
  const spots = spreadMarks(
    [...groups.map(({ at }) => at), ...singles.map((index): Point => points[index] ?? [0, 0])],
    [
      ...groups.map(({ members }) => bubbleRadius(members.length) * LARGEST),
      ...singles.map(() => MARK_RADIUS),
    ],
  ).map(([x, y]): Point => [tenth(x), tenth(y)]);
  return {
    groups: groups.map(({ at: _, ...group }, index) => ({ ...group, at: spots[index] ?? [0, 0] })),
    shown: singles.flatMap((place, index) => {
      const single = places[place];
      return single ? [{ place: single, at: spots[groups.length + index] ?? [0, 0] }] : [];
    }),
  };
}

/** By id, so that the groups are the same in every language. */
function groupByKind(
  places: readonly LocatedPlace[],
  points: readonly Point[],
  prefix: string,
): { singles: number[]; groups: PlacedGroup[] } {
  const order = [...places.keys()].sort((a, b) => ((places[a]?.id ?? '') < (places[b]?.id ?? '') ? -1 : 1));
  const kinds = new Map(places.map(({ kind }) => [kind.id, kind]));
  const gap = BUBBLE_GAP * Math.sqrt(kinds.size);
  const singles: number[] = [];
  const groups: PlacedGroup[] = [];
  for (const kind of kinds.values()) {
    const own = order.filter((index) => places[index]?.kind.id === kind.id);
    const clusters = clusterMarks(
      own.map((index) => points[index] ?? [0, 0]),
      gap,
    );
    for (const { at, cell, members } of clusters) {
      const chosen = members.flatMap((member) => own[member] ?? []);
      if (chosen.length === 1) singles.push(...chosen);
      else
        groups.push({
          key: `${kind.id}-${prefix}${cellName(cell)}`,
          kind,
          members: chosen.flatMap((index) => places[index]?.id ?? []),
          at,
        });
    }
  }
  return { singles: singles.sort((a, b) => a - b), groups };
}

interface PlacedGroup extends MapGroup {
  at: Point;
}

/** What a panel draws, and where. */
interface GatheredPlaces {
  shown: ShownPlace[];
  groups: PlacedGroup[];
}

export interface ShownPlace {
  place: LocatedPlace;
  at: Point;
}
