import { describe, expect, it } from 'vitest';
import { useMessages } from '../../../src/i18n/translate.ts';

describe('useMessages', () => {
  it('fills the places of a message', () => {
    expect(useMessages('en')('note.refAt', { number: 3, at: 'p. 7' })).toBe('Source 3, p. 7');
  });

  it('leaves a place without a value visible', () => {
    expect(useMessages('en')('note.ref')).toBe('Source {number}');
  });

  it('takes a value as it is, even if it looks like a place or a pattern', () => {
    expect(useMessages('en')('note.refAt', { number: '{at} $& $1', at: 'p. 7' })).toBe(
      'Source {at} $& $1, p. 7',
    );
  });

  it.each([
    [0, '0 партнёров', '0 partners'],
    [1, '1 партнёр', '1 partner'],
    [2, '2 партнёра', '2 partners'],
    [5, '5 партнёров', '5 partners'],
    [11, '11 партнёров', '11 partners'],
    [21, '21 партнёр', '21 partners'],
    [22, '22 партнёра', '22 partners'],
    [101, '101 партнёр', '101 partners'],
    [111, '111 партнёров', '111 partners'],
    [12_345, '12\u00A0345 партнёров', '12,345 partners'],
  ])('counts %d in the right plural form', (count, ru, en) => {
    expect(useMessages('ru').count('count.partners', count)).toBe(ru);
    expect(useMessages('en').count('count.partners', count)).toBe(en);
  });

  it('counts people in the form that the number asks for', () => {
    const people = [1, 3, 5, 21, 111].map((count) => useMessages('ru').count('count.people', count));
    expect(people).toEqual(['1 человек', '3 человека', '5 человек', '21 человек', '111 человек']);
  });
});
