import { describe, expect, it } from 'vitest';
import { bubbleRadius } from '../../../src/map/cluster-marks.ts';
import { gatherPlaces } from '../../../src/map/gather-places.ts';
import type { LocatedPlace } from '../../../src/map/map-view.ts';
import { span, type Point } from '../../../src/map/plane.ts';
import { mapPlace, seededNumbers } from './map-fixture.ts';

function scattered(count: number): { places: LocatedPlace[]; points: Point[] } {
  const next = seededNumbers();
  const places = Array.from({ length: count }, (_, index) => ({
    ...mapPlace(`p${index}`, 0, 0, (index % 3) as 0 | 1 | 2),
    coordinates: { latitude: 0, longitude: 0 },
  }));
  return { places, points: places.map((): Point => [next() * 900 - 450, next() * 600 - 300]) };
}

describe('gatherPlaces', () => {
  it('draws few places one by one', () => {
    const { places, points } = scattered(59);
    const { shown, groups } = gatherPlaces(places, points, '');
    expect(shown.map(({ place }) => place.id)).toEqual(places.map(({ id }) => id));
    expect(groups).toEqual([]);
  });

  it('gathers many so that every place is drawn once, each bubble holds one kind, and none hides another', () => {
    const { places, points } = scattered(900);
    const { shown, groups } = gatherPlaces(places, points, '');
    const kindOf = new Map(places.map(({ id, kind }) => [id, kind.id]));
    const drawn = [...shown.map(({ place }) => place.id), ...groups.flatMap(({ members }) => members)];
    expect(drawn.sort()).toEqual(places.map(({ id }) => id).sort());
    for (const { kind, members } of groups)
      expect(new Set(members.map((id) => kindOf.get(id)))).toEqual(new Set([kind.id]));
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    for (const [i, a] of groups.entries())
      for (const b of groups.slice(i + 1))
        expect(span(a.at, b.at)).toBeGreaterThan(
          bubbleRadius(a.members.length) + bubbleRadius(b.members.length),
        );
  });

  it('gives the same groups in whatever order a language lists the places', () => {
    const { places, points } = scattered(300);
    const keys = (order: number[]) =>
      gatherPlaces(
        order.flatMap((index) => places[index] ?? []),
        order.flatMap((index) => [points[index] ?? ([0, 0] as const)]),
        'near-',
      )
        .groups.map(({ key, members }) => `${key}: ${members.join()}`)
        .sort();
    const order = [...places.keys()];
    expect(keys(order.toReversed())).toEqual(keys(order));
    expect(keys(order)[0]).toContain('near-');
  });
});
