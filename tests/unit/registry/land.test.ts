import { describe, expect, it } from 'vitest';
import { isLand } from '../../../src/registry/land.ts';

describe('isLand', () => {
  it.each([
    ['Berlin', 13.4, 52.5],
    ['Anchorage, at the head of an inlet', -149.9, 61.2],
    ['Singapore, on a small island', 103.8, 1.35],
    ['the Fiji side of the antimeridian', 179.3, -16.5],
    ['Wrangel Island, across the antimeridian', -179.5, 71.1],
    ['Chukotka, across the antimeridian', -175, 66.5],
    ['Siberia, on a latitude of Chukotka', 130, 66],
    ['Antarctica', 100, -75],
    ['the South Pole', 0, -90],
  ])('is true in %s', (_, longitude, latitude) => {
    expect(isLand(longitude, latitude)).toBe(true);
  });

  it.each([
    ['the Atlantic', -30, 30],
    ['the Caspian Sea, a lake to the data', 51, 42],
    ['the North Pole', 0, 90],
    ['the Arctic Ocean, on a latitude of Wrangel Island', -150, 73],
  ])('is false in %s', (_, longitude, latitude) => {
    expect(isLand(longitude, latitude)).toBe(false);
  });

  it('is true a little off the coast, false farther out', () => {
    // The coast of Portugal at 40° north lies near 8.85° west.
    expect(isLand(-9.05, 40)).toBe(true);
    expect(isLand(-9.6, 40)).toBe(false);
  });
});
