import { geoInterpolate } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM } from '../../../src/format/great-circle.ts';
import { createProjection, isOnEarth } from '../../../src/map/map-projection.ts';
import { seededNumbers } from './map-fixture.ts';

const homes = [
  [62.03, 129.73],
  [90, 0],
  [-90, 0],
  [0, 180],
  [0, -180],
  [0, 0],
  [-41.29, 174.78],
].map(([latitude = 0, longitude = 0]) => ({ latitude, longitude }));

describe('createProjection', () => {
  it('draws home at the origin, poles and antimeridian included', () => {
    for (const home of homes) {
      for (const reach of [5000, 19_000]) {
        const [x, y] = createProjection(home, reach).project(home);
        expect(Math.hypot(x, y)).toBeLessThan(1e-9);
      }
    }
  });

  it('keeps the distance from home true in the azimuthal projection', () => {
    const next = seededNumbers();
    for (const home of homes) {
      const { project } = createProjection(home, 9000);
      for (let n = 0; n < 500; n += 1) {
        const place = { latitude: next() * 178 - 89, longitude: next() * 360 - 180 };
        expect(Math.hypot(...project(place)) * EARTH_RADIUS_KM).toBeCloseTo(distanceKm(home, place), 5);
      }
    }
  });

  it('makes a great circle from home a straight line', () => {
    const home = { latitude: 62.03, longitude: 129.73 };
    const { project } = createProjection(home, 9000);
    const end = { latitude: 37.64, longitude: 21.63 };
    const [longitude, latitude] = geoInterpolate([129.73, 62.03], [21.63, 37.64])(0.5);
    const [middle, whole] = [project({ latitude, longitude }), project(end)];
    expect(middle[0]).toBeCloseTo(whole[0] / 2, 9);
    expect(middle[1]).toBeCloseTo(whole[1] / 2, 9);
  });

  it('changes to Natural Earth beyond 12,000 km', () => {
    const home = { latitude: 0, longitude: 0 };
    expect(createProjection(home, 12_000).kind).toBe('azimuthal-equidistant');
    expect(createProjection(home, 12_001).kind).toBe('natural-earth');
  });
});

describe('isOnEarth', () => {
  it('refuses missing, non-finite and impossible numbers', () => {
    expect(isOnEarth({ latitude: 90, longitude: -180 })).toBe(true);
    for (const place of [undefined, {}, { latitude: NaN, longitude: 0 }, { latitude: 91, longitude: 0 }]) {
      expect(isOnEarth(place)).toBe(false);
    }
  });
});
