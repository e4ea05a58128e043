import { describe, expect, it } from 'vitest';
import { foldName, nameWords } from '../../../../src/search/names/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Улан-Удэ', 'уланудэ'],
    ['улан удэ', 'уланудэ'],
    ['Олёкминский', 'олекминский'],
    ['São Paulo', 'saopaulo'],
    ['L’Aquila', 'laquila'],
    ['Łódź', 'lodz'],
    ['Ｈａｒｂｉｎ', 'harbin'],
    ['ガーナ', 'ガーナ'],
    ['Ὀλυμπία', 'ολυμπια'],
    ['창원시', '창원시'],
  ])('folds %s to %s', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it('takes й for a letter of its own, composed or not', () => {
    expect(foldName('Йошкар')).toBe('йошкар');
    expect(foldName('и\u0306ошкар')).toBe('йошкар');
    expect(foldName('йошкар')).not.toBe(foldName('иошкар'));
  });
});

describe('nameWords', () => {
  it('parts a name at hyphens, spaces and quotes', () => {
    expect(nameWords('Городской округ «город Якутск», 131-ФЗ')).toEqual([
      'городской',
      'округ',
      'город',
      'якутск',
      '131',
      'фз',
    ]);
  });
});
