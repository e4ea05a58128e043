import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, distanceKm } from '../../../src/format/great-circle.ts';
import { registryOf } from '../registry/content-builder.ts';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const ORIGIN = { latitude: 0, longitude: 0 };
const HALF_ROUND_KM = Math.PI * 6371.0088;

describe('distanceKm', () => {
  it('is a quarter of the circumference from the equator to the pole', () => {
    expect(distanceKm(ORIGIN, { latitude: 90, longitude: 0 })).toBeCloseTo(HALF_ROUND_KM / 2, 6);
  });

  it('agrees with a published distance, London to Paris', () => {
    const london = { latitude: 51.5074, longitude: -0.1278 };
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    expect(distanceKm(london, paris)).toBeCloseTo(343.6, 0);
  });

  it('crosses the antimeridian the short way', () => {
    const [west, east] = [179.5, -179.5].map((longitude) => ({ latitude: 0, longitude }));
    expect(distanceKm(west ?? ORIGIN, east ?? ORIGIN)).toBeCloseTo(111.195, 2);
  });

  it('is half round the Earth between antipodes, however they round', () => {
    fc.assert(
      fc.property(place, ({ latitude, longitude }) => {
        const antipode = {
          latitude: -latitude,
          longitude: longitude > 0 ? longitude - 180 : longitude + 180,
        };
        expect(distanceKm({ latitude, longitude }, antipode)).toBeCloseTo(HALF_ROUND_KM, 2);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same both ways and never more than half round the Earth', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(HALF_ROUND_KM + 1e-9);
      }),
    );
  });
});

describe('bearing', () => {
  it.each([
    [{ latitude: 10, longitude: 0 }, 0],
    [{ latitude: 0, longitude: 10 }, 90],
    [{ latitude: -10, longitude: 0 }, 180],
    [{ latitude: 0, longitude: -10 }, 270],
  ])('towards %o is %d', (to, degrees) => {
    expect(bearing(ORIGIN, to)).toBeCloseTo(degrees, 9);
  });

  it('stays from 0 up to 360', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(bearing(a, b)).toBeGreaterThanOrEqual(0);
        expect(bearing(a, b)).toBeLessThan(360);
      }),
    );
  });
});

it('a partner has distance and bearing from the home city, and none without coordinates', () => {
  const [north, unknown] = registryOf({
    records: { partners: { a: { coordinates: { latitude: 51, longitude: 10 } }, b: {} } },
  }).partners;
  expect(north?.distanceKm).toBeCloseTo(111.195, 2);
  expect(north?.bearing).toBeCloseTo(0, 6);
  expect(unknown).toMatchObject({ distanceKm: undefined, bearing: undefined });
});
