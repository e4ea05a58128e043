import { describe, expect, it } from 'vitest';
import { buildGroupMap } from '../../../src/map/build-group-map.ts';
import { buildMap } from '../../../src/map/build-map.ts';
import { manyPlaces, mapInput, mapPlace } from './map-fixture.ts';

describe('buildGroupMap', () => {
  const input = mapInput(manyPlaces(500));
  const { groups } = buildMap(input);

  it('shows exactly the places of each group, all of them inside the frame, and few rings', () => {
    for (const { members } of groups) {
      const { main, groups: parts } = buildGroupMap(input, members);
      const { x, y, width, height } = main.box;
      const drawn = [...main.marks.map(({ id }) => id), ...parts.flatMap((part) => part.members)];
      expect(drawn.sort()).toEqual([...members].sort());
      expect(main.rings.length).toBeLessThan(12);
      for (const mark of [...main.marks, ...main.bubbles]) {
        expect(mark.x).toBeGreaterThan(x);
        expect(mark.x).toBeLessThan(x + width);
        expect(mark.y).toBeGreaterThan(y);
        expect(mark.y).toBeLessThan(y + height);
      }
    }
  });

  it('draws a hundred places on one spot as a bubble', () => {
    const here = Array.from({ length: 100 }, (_, index) => mapPlace(`h${index}`, 48, 11));
    const { main, groups: parts } = buildGroupMap(
      mapInput(here),
      here.map(({ id }) => id),
    );
    expect(parts.map(({ members }) => members.length)).toEqual([100]);
    expect(JSON.stringify(main)).not.toMatch(/NaN|null,"y"|Infinity/u);
  });
});
