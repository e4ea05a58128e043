import { describe, expect, it } from 'vitest';
import { localize, plain, tagged, textIn } from '../../../../src/views/parts/text-view.ts';

describe('localize', () => {
  it("takes the page's language and does not mark it", () => {
    expect(localize({ ru: 'Город', en: 'City' }, 'en')).toStrictEqual({ text: 'City' });
  });

  it('falls back to the first language there is, and says which', () => {
    expect(localize({ ru: 'Город' }, 'en')).toStrictEqual({ text: 'Город', lang: 'ru' });
    expect(localize({ fi: 'Kaupunki', ru: 'Город' }, 'en')).toStrictEqual({ text: 'Kaupunki', lang: 'fi' });
  });
});

describe('textIn', () => {
  it('is the text of the same choice', () => {
    expect(textIn({ ru: 'Город' }, 'en')).toBe('Город');
  });
});

describe('tagged', () => {
  it("marks a text unless its language is the page's", () => {
    expect(tagged('黒河', 'zh-Hans', 'ru')).toStrictEqual({ text: '黒河', lang: 'zh-Hans' });
    expect(tagged('Город', 'ru', 'ru')).toStrictEqual(plain('Город'));
  });
});
