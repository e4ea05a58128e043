import { describe, expect, it } from 'vitest';
import { distanceRings, ringStep } from '../../../src/map/distance-rings.ts';
import { EARTH_RADIUS_KM } from '../../../src/format/great-circle.ts';
import { ANTIPODE_KM, createProjection } from '../../../src/map/map-projection.ts';
import { HOME } from './map-fixture.ts';

const box = { x: -480, y: -300, width: 960, height: 600 };

describe('ringStep', () => {
  it('is a round number that puts three to seven rings into any reach', () => {
    expect([25, 115, 530, 7700, 20_015].map((reach) => ringStep(reach, 1))).toEqual([5, 25, 100, 2000, 5000]);
    for (let reach = 10; reach < 20_000; reach *= 1.07) {
      expect(reach / ringStep(reach, 1)).toBeGreaterThan(2.9);
      expect(reach / ringStep(reach, 1)).toBeLessThan(7);
    }
  });

  it('is round in the unit of the site', () => {
    expect(ringStep(7700, 1.609344)).toBeCloseTo(1000 * 1.609344);
  });
});

describe('distanceRings', () => {
  it('draws circles whose radius is the true distance, up to the corner of the box', () => {
    const rings = distanceRings(createProjection(HOME, 7000), 400, box, 2000);
    expect(rings.map(({ km }) => km)).toEqual([2000, 4000, 6000, 8000]);
    expect(rings[0]?.shape).toEqual({ radius: Math.round((2000 / EARTH_RADIUS_KM) * 4000) / 10 });
  });

  it('draws curves in the other projection and none beyond the antipode', () => {
    const rings = distanceRings(createProjection(HOME, 19_000), 180, box, 5000);
    expect(rings.every(({ shape }) => 'path' in shape && /^M[-\d.,MLZ]+$/u.test(shape.path))).toBe(true);
    expect(rings.every(({ km }) => km < ANTIPODE_KM)).toBe(true);
  });
});
