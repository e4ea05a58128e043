import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/registry/nearest.ts';

describe('nearest', () => {
  it.each([
    ['hambourg', ['hamburg', 'homburg'], 'hamburg'],
    ['sport', ['spot', 'sports'], 'sports'],
    ['xyz', ['hamburg'], ''],
    ['abc', ['xyz'], ''],
    ['', ['a'], ''],
    ['XK', ['CK'], ''],
    ['Holland', ['Poland'], ''],
    ['Swaziland', ['Thailand'], ''],
    ['twn', ['twin'], 'twin'],
  ])('to %s among %o is «%s»', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it('is the first by alphabet of several that are equally near', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sport', 'spot'),
        fc.shuffledSubarray(['sports', 'spots', 'spit', 'port']),
        (word, known) => {
          expect(nearest(word, known)).toBe(nearest(word, [...known].sort()));
        },
      ),
    );
  });

  it('is the word itself when it is known, and never an unknown one', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, known) => {
        expect(nearest(word, [...known, word])).toBe(word);
        expect(['', ...known]).toContain(nearest(word, known));
      }),
    );
  });
});
