import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/registry/edit-distance.ts';
import { allowedErrors } from '../../../src/search/names/allowed-errors.ts';

describe('editDistance', () => {
  it.each([
    ['харбин', 'харбин', 0],
    ['харбен', 'харбин', 1],
    ['хабин', 'харбин', 1],
    ['харрбин', 'харбин', 1],
    ['хабрин', 'харбин', 1],
    ['хабриен', 'харбин', 2],
  ])('counts from %s to %s %i', (typed, known, distance) => {
    expect(editDistance(typed, known, 2)).toBe(distance);
  });

  it('stops counting above the limit', () => {
    expect(editDistance('якутск', 'самара', 1)).toBe(2);
    expect(editDistance('а', 'абвгд', 2)).toBe(3);
  });

  it('compares with a beginning where that is asked for', () => {
    expect(editDistance('харбе', 'харбинский', 1, true)).toBe(1);
    expect(editDistance('харб', 'харбинский', 1, true)).toBe(0);
    expect(editDistance('харбинский', 'харб', 1, true)).toBe(2);
  });

  it('is the same in both directions and 0 only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(editDistance(b, a, 9)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
      }),
    );
  });
});

describe('allowedErrors', () => {
  it('grows with the length of the word', () => {
    expect([3, 4, 7, 8].map(allowedErrors)).toEqual([0, 1, 1, 2]);
  });
});
