import { describe, expect, it } from 'vitest';
import { serializeRings } from '../../../src/map/path-serializer.ts';

describe('serializeRings', () => {
  it('writes relative whole half-units, and a minus sign parts two numbers', () => {
    expect(serializeRings([[0, 0, 2, 0, 2, -3]])).toBe('m0 0 4 0 0-6z');
  });

  it('starts the next ring from the first point of the one before', () => {
    expect(
      serializeRings([
        [1, 1, 2, 1, 2, 2],
        [3, 3, 4, 3, 4, 4],
      ]),
    ).toBe('m2 2 2 0 0 2zm4 4 2 0 0 2z');
  });

  it('drops points that fall together and rings that vanish', () => {
    expect(serializeRings([[0, 0, 0.1, 0, 4, 0, 4, 4, 0.1, 0.1]])).toBe('m0 0 8 0 0 8z');
    expect(serializeRings([[0, 0, 0.1, 0, 0.1, 0.1]])).toBe('');
  });
});
