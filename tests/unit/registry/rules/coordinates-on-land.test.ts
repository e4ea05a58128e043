import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content-builder.ts';

/** A world whose land is a square around the home city, and one more. */
const isLand = (longitude: number, latitude: number) =>
  (Math.abs(longitude - 10) < 5 && Math.abs(latitude - 50) < 5) ||
  (longitude > 60 && longitude < 70 && latitude === 20);

const found = (rule: string, latitude: number, longitude: number) =>
  findingsOf(rule, { records: { partners: { a: { coordinates: { latitude, longitude } } } } }, { isLand });

describe('coordinates in the sea', () => {
  it('are a warning', () => {
    expect(found('coordinates-in-sea', 0, 0)).toEqual([
      { at: 'warning partners/a.md coordinates', values: { latitude: 0, longitude: 0 } },
    ]);
  });

  it('are an error when they lie on land the other way round', () => {
    expect(found('coordinates-swapped', 10, 50)).toEqual([
      { at: 'error partners/a.md coordinates', values: { latitude: 10, longitude: 50 } },
    ]);
    expect(found('coordinates-in-sea', 10, 50)).toEqual([]);
  });

  it('are not thought swapped when the longitude is no latitude', () => {
    expect(found('coordinates-swapped', 65, 120)).toEqual([]);
    expect(found('coordinates-in-sea', 65, 120)).toHaveLength(1);
  });

  it('are none on land', () => {
    expect(found('coordinates-in-sea', 52, 12)).toEqual([]);
  });

  it('are looked for at the home city and at associations too', () => {
    const nowhere = { latitude: -50, longitude: -100 };
    const records = { associations: { union: { coordinates: nowhere } } };
    const everywhere = findingsOf('coordinates-in-sea', { records }, { isLand: () => false });
    expect(everywhere.map(({ at }) => at)).toEqual([
      'warning site.yaml home.coordinates',
      'warning associations/union.md coordinates',
    ]);
  });
});
