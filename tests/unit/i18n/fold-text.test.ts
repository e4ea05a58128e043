import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, hasFolded } from '../../../src/i18n/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Улан-Удэ', 'улан удэ'],
    ['Улан\u2011Удэ', 'улан удэ'],
    ['Олёкминский', 'олекминский'],
    ['São Paulo', 'sao paulo'],
    ['L’Aquila', 'laquila'],
    ['festival d\u0027Or', 'festival dor'],
    ['Łódź', 'lodz'],
    ['Ｈａｒｂｉｎ', 'harbin'],
    ['ガーナ', 'ガーナ'],
    ['Ὀλυμπία', 'ολυμπια'],
    ['창원시', '창원시'],
    ['أبو\u00ADظبي', 'ابوظبي'],
    ['«Дружба», 131-ФЗ', 'дружба 131 фз'],
    ['“Friendship” (г. Уфа)', 'friendship г уфа'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('takes й for a letter of its own, composed or not', () => {
    expect(foldText('Йошкар')).toBe('йошкар');
    expect(foldText('и\u0306ошкар')).toBe('йошкар');
    expect(foldText('йошкар')).not.toBe(foldText('иошкар'));
  });
});

describe('foldedWords', () => {
  it('are none of a text of signs alone', () => {
    expect(foldedWords(' — «»…')).toEqual([]);
  });
});

describe('hasFolded', () => {
  it('finds й by и, but not и by й', () => {
    expect(hasFolded(foldText('Йошкар-Ола'), 'иошк')).toBe(true);
    expect(hasFolded(foldText('Йошкар-Ола'), 'йошк')).toBe(true);
    expect(hasFolded(foldText('мои города'), 'мой')).toBe(false);
  });
});
