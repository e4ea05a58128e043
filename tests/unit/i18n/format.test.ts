import { describe, expect, it } from 'vitest';
import {
  collator,
  countryName,
  formatDistance,
  formatList,
  formatNumber,
  languageName,
} from '../../../src/i18n/format.ts';

describe('formatNumber', () => {
  it('leaves four digits together', () => {
    expect(formatNumber(1234, 'ru')).toBe('1234');
    expect(formatNumber(1234, 'en')).toBe('1234');
  });

  it('groups five digits and more in the style of the language', () => {
    expect(formatNumber(12_345, 'ru')).toBe('12\u00A0345');
    expect(formatNumber(12_345, 'en')).toBe('12,345');
    expect(formatNumber(1_234_567, 'ru')).toBe('1\u00A0234\u00A0567');
  });

  it('writes a decimal part in the style of the language', () => {
    expect(formatNumber(62.03, 'ru')).toBe('62,03');
    expect(formatNumber(62.03, 'en')).toBe('62.03');
  });
});

describe('formatDistance', () => {
  it.each([
    [1609.344, 1609.344, 'mi', 'en', '1000 mi'],
    [1609.344, 3218.688, 'mi', 'en', '1000–2000 mi'],
    [12_345.4, 12_345.4, 'km', 'en', '12,345 km'],
    [12_345.4, 12_345.4, 'km', 'ru', '12\u00A0345 км'],
    [1609.344, 1609.344, 'mi', 'ru', '1000 миль'],
  ] as const)('of %d to %d km in %s says in %s %s', (from, to, unit, lang, text) => {
    expect(formatDistance(from, to, unit, lang)).toBe(text);
  });
});

describe('formatList', () => {
  it.each([
    ['ru', ['А'], 'А'],
    ['ru', ['А', 'Б', 'В'], 'А, Б и В'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
  ] as const)('in %s joins %j', (locale, parts, text) => {
    expect(formatList(parts, locale)).toBe(text);
  });
});

describe('countryName', () => {
  const names = {
    KR: { label: { ru: 'Республика Корея', en: 'Republic of Korea' } },
    US: { label: { ru: 'США' } },
  };

  it("takes the site's own wording first", () => {
    expect(countryName('KR', 'ru', names)).toBe('Республика Корея');
    expect(countryName('KR', 'en', names)).toBe('Republic of Korea');
  });

  it('takes the name in Unicode CLDR where the site has none in that language', () => {
    expect(countryName('US', 'en', names)).toBe('United States');
    expect(countryName('JP', 'ru', names)).toBe('Япония');
    expect(countryName('JP', 'fr', names)).toBe('Japon');
  });

  it('is in English for a language that Unicode CLDR does not know, whatever that of the machine', () => {
    expect(countryName('JP', 'evn', names)).toBe('Japan');
  });
});

describe('languageName', () => {
  it('names a language in the language of the page', () => {
    expect(languageName('sah', 'en')).toBe('Yakut');
    expect(languageName('zh-Hans', 'ru')).toMatch(/^китайский/u);
  });
});

describe('collator', () => {
  const sorted = (locale: string, texts: string[]) => texts.toSorted(collator(locale).compare);

  it('puts Ё between Е and Ж', () => {
    expect(sorted('ru', ['Жуковский', 'Ёлкино', 'Ельня', 'Дно', 'Ея'])).toEqual([
      'Дно',
      'Ёлкино',
      'Ельня',
      'Ея',
      'Жуковский',
    ]);
    expect(sorted('ru', ['Ж', 'Ё', 'Е'])).toEqual(['Е', 'Ё', 'Ж']);
  });

  it('puts the script of the language first', () => {
    expect(sorted('ru', ['Zagreb', 'Яя', 'Abakan'])).toEqual(['Яя', 'Abakan', 'Zagreb']);
    expect(sorted('en', ['Яя', 'Zagreb'])).toEqual(['Zagreb', 'Яя']);
  });

  it('sorts numbers inside texts by their value', () => {
    expect(sorted('ru', ['Закон № 131', 'Закон № 4', 'Закон № 33'])).toEqual([
      'Закон № 4',
      'Закон № 33',
      'Закон № 131',
    ]);
  });
});
