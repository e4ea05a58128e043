import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/map/build-map.ts';
import type { MapPanel, MapView } from '../../../src/map/map-view.ts';
import { isInside, middleOf, NARROW_PROPORTION } from '../../../src/map/view-box.ts';
import { HOME, manyPlaces, mapInput, mapPlace } from './map-fixture.ts';

const view = buildMap(mapInput());
const panels = ({ main, inset }: MapView): MapPanel[] => (inset ? [main, inset] : [main]);
const hrefs = (map: MapView): string[] => panels(map).flatMap(({ marks }) => marks.map(({ href }) => href));
const isClean = (map: MapView): boolean => !/NaN|undefined|Infinity/u.test(JSON.stringify(map));

describe('buildMap', () => {
  it('shows every place once, near ones in the inset', () => {
    expect(hrefs(view).sort()).toEqual(
      mapInput()
        .places.map(({ href }) => href)
        .sort(),
    );
    expect(view.inset?.marks.map(({ id }) => id)).toEqual(['namsky', 'ust-aldansky', 'megino-kangalassky']);
    expect(view.projection).toBe('azimuthal-equidistant');
    expect(view.reachKm).toBeGreaterThan(7000);
    expect(view.ringKm).toBe(2000);
  });

  it('labels every place but one or two in the narrowest frames', () => {
    for (const panel of panels(view)) {
      expect(panel.marks.filter(({ wide, middle }) => !wide || !middle)).toEqual([]);
      expect(panel.marks.filter(({ narrow }) => !narrow).length).toBeLessThanOrEqual(2);
    }
  });

  it('is low on wide screens, and has its places in the middle that narrow screens show', () => {
    const { main, isCropped, corners } = view;
    expect(isCropped).toBe(true);
    expect([main.box.width, main.box.height]).toEqual([960, 500]);
    const middle = middleOf(main.box, NARROW_PROPORTION);
    for (const { x, y } of main.marks) expect(isInside(middle, [x, y])).toBe(true);
    expect(corners.inset).not.toBeNull();
    expect(corners.tools).not.toBeNull();
  });

  it('keeps places that lie side by side as large as the whole width lets them be', () => {
    const wide = buildMap(mapInput([mapPlace('west', 58, 40), mapPlace('east', 50, 179)]));
    expect(wide.isCropped).toBe(false);
  });

  it('is plain data that survives JSON, the same at every run', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.stringify(buildMap(mapInput()))).toBe(JSON.stringify(view));
    expect(isClean(view)).toBe(true);
  });

  it('counts the places of each kind in the legend', () => {
    expect(view.legend.map(({ kind, count }) => [kind, count])).toEqual([
      ['twin', 7],
      ['partner', 10],
      ['district', 4],
    ]);
  });

  it('says of a mark and of the way to it whether the relation is ended or paused', () => {
    const { main } = buildMap(
      mapInput([{ ...mapPlace('a', 45, 126), isDormant: true }, mapPlace('b', 50, 100)]),
    );
    for (const drawn of [main.marks, main.routes])
      expect(drawn.map(({ id, isDormant }) => [id, isDormant])).toEqual([
        ['a', true],
        ['b', false],
      ]);
  });

  it('needs less than 9 KB of compressed data for 21 places', () => {
    expect(brotliCompressSync(JSON.stringify(view)).length).toBeLessThan(9000);
    expect(view.main.land.length).toBeLessThan(22_000);
  });

  it('lists a place without usable coordinates instead of losing it', () => {
    const nowhere = { ...mapPlace('nowhere', 0, 0), coordinates: undefined };
    const wrong = mapPlace('wrong', NaN, 10);
    const map = buildMap(mapInput([nowhere, wrong, mapPlace('harbin', 45.8, 126.53)]));
    expect(map.unplaced.map(({ id }) => id)).toEqual(['nowhere', 'wrong']);
    expect(hrefs(map)).toEqual(['/en/partners/harbin/']);
    expect(isClean(map)).toBe(true);
  });

  it('draws a region when there is no place, and one place alone', () => {
    const none = buildMap(mapInput([]));
    expect(none.main.rings.length).toBeGreaterThan(2);
    expect(none.main.land).not.toBe('');
    expect(none.inset).toBeNull();
    const one = buildMap(mapInput([mapPlace('harbin', 45.8, 126.53)]));
    expect(one.main.marks[0]?.wide).not.toBeNull();
    expect(isClean(none) && isClean(one)).toBe(true);
  });

  it('fans out places that all lie at home', () => {
    const map = buildMap(mapInput([1, 2, 3].map((n) => mapPlace(`p${n}`, HOME.latitude, HOME.longitude))));
    expect(new Set(map.main.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(map.main.marks.every(({ x, y }) => Math.hypot(x, y) > 15)).toBe(true);
    expect(isClean(map)).toBe(true);
  });

  it('gathers hundreds and thousands of places into bubbles without losing one', () => {
    for (const count of [500, 10_000]) {
      const map = buildMap(mapInput(manyPlaces(count)));
      const shown = panels(map).flatMap(({ marks, bubbles }) => [
        marks.length,
        ...bubbles.map((bubble) => Number(bubble.count.replace(',', ''))),
      ]);
      expect(shown.reduce((sum, number) => sum + number, 0)).toBe(count);
      // Who is in which bubble is not printed on this page.
      const printed = JSON.stringify({ ...map, groups: [] });
      expect(brotliCompressSync(printed).length).toBeLessThan(14_000);
      expect(map.groups.flatMap(({ members }) => members)).not.toEqual([]);
      expect(isClean(map)).toBe(true);
    }
  });

  it('refuses to draw bubbles that lead nowhere', () => {
    const { groupLink: _, ...input } = mapInput(manyPlaces(500));
    expect(() => buildMap(input)).toThrow('groupLink');
  });

  it('works from the poles, the antimeridian and the far side of the Earth', () => {
    for (const [latitude, longitude] of [
      [90, 0],
      [-90, 0],
      [0, 180],
      [-41.29, 174.78],
    ] as const) {
      const input = mapInput();
      const map = buildMap({
        ...input,
        home: { name: { text: 'Home' }, coordinates: { latitude, longitude } },
      });
      expect(hrefs(map).length).toBe(21);
      expect(map.main.land).toMatch(/^m[-\d mz]+z$/u);
      expect(isClean(map)).toBe(true);
    }
  });

  it('shows places beyond the antimeridian where they lie: east of home, on the short way', () => {
    const home = { name: { text: 'Home' }, coordinates: { latitude: 64.73, longitude: 177.51 } };
    const places = [
      mapPlace('nome', 64.5, -165.4),
      mapPlace('apia', -13.83, -171.76),
      mapPlace('tokyo', 35.68, 139.69),
    ];
    const { main } = buildMap({ ...mapInput(places), home });
    const xOf = (id: string) => main.marks.find((mark) => mark.id === id)?.x ?? Number.NaN;
    expect(xOf('nome')).toBeGreaterThan(0);
    expect(xOf('apia')).toBeGreaterThan(0);
    expect(xOf('tokyo')).toBeLessThan(0);
    // Nome is by far the nearest.
    expect(xOf('nome')).toBeLessThan(-xOf('tokyo'));
  });

  it('shows partners at the poles and at the very point opposite', () => {
    const map = buildMap(
      mapInput([
        mapPlace('north', 90, 0, 0),
        mapPlace('south', -90, 0, 0),
        mapPlace('opposite', -HOME.latitude, HOME.longitude - 180, 1),
      ]),
    );
    expect(hrefs(map).length).toBe(3);
    expect(isClean(map)).toBe(true);
  });

  it('draws rotated Natural Earth with curved routes when the reach is beyond 12,000 km', () => {
    const home = { name: { text: 'Wellington' }, coordinates: { latitude: -41.29, longitude: 174.78 } };
    const map = buildMap({ ...mapInput(), home });
    expect(map.projection).toBe('natural-earth');
    expect(map.main.sphere).not.toBeNull();
    expect(map.main.routes.every(({ path }) => path.split('L').length > 3)).toBe(true);
  });
});
