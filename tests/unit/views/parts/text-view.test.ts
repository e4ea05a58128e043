import { describe, expect, it } from 'vitest';
import { joined, localize, plain, sentence, tagged } from '../../../../src/views/parts/text-view.ts';

describe('localize', () => {
  it("takes the locale's text and does not mark it where that is the page's language", () => {
    expect(localize({ ru: 'Город', en: 'City' }, 'en', 'en')).toStrictEqual({ text: 'City' });
  });

  it("marks the locale's text where the page is in another language", () => {
    expect(localize({ ru: 'Город', fr: 'Ville' }, 'fr', 'ru')).toStrictEqual({ text: 'Ville', lang: 'fr' });
  });

  it('falls back to the first language there is, and says which', () => {
    expect(localize({ ru: 'Город' }, 'en', 'en')).toStrictEqual({ text: 'Город', lang: 'ru' });
    expect(localize({ fi: 'Kaupunki', ru: 'Город' }, 'en', 'en')).toStrictEqual({
      text: 'Kaupunki',
      lang: 'fi',
    });
    expect(localize({ ru: 'Город' }, 'fr', 'ru')).toStrictEqual({ text: 'Город' });
  });
});

describe('tagged', () => {
  it("marks a text unless its language is the page's", () => {
    expect(tagged('黒河', 'zh-Hans', 'ru')).toStrictEqual({ text: '黒河', lang: 'zh-Hans' });
    expect(tagged('Город', 'ru', 'ru')).toStrictEqual(plain('Город'));
  });
});

describe('a sentence', () => {
  const say = (name: string) => `See ${name}, please`;

  it('is one text where the text in it needs no mark', () => {
    expect(sentence(say, plain('$& home'))).toStrictEqual({ text: 'See $& home, please' });
  });

  it('keeps the mark of the text in it', () => {
    expect(sentence(say, { text: 'Ville', lang: 'fr' })).toStrictEqual({
      text: 'See Ville, please',
      parts: [{ text: 'See ' }, { text: 'Ville', lang: 'fr' }, { text: ', please' }],
    });
    expect(sentence((name) => name, { text: 'Ville', lang: 'fr' })).toStrictEqual({
      text: 'Ville',
      lang: 'fr',
    });
  });

  it('keeps those of a sentence in it', () => {
    const inner = sentence(say, { text: 'Ville', lang: 'fr' });
    expect(sentence((text) => `${text}!`, inner)).toStrictEqual({
      text: 'See Ville, please!',
      parts: [{ text: 'See ' }, { text: 'Ville', lang: 'fr' }, { text: ', please!' }],
    });
  });
});

it('joined texts of one language are one text, and others keep their marks', () => {
  expect(joined([plain('a'), plain('b')], ', ')).toStrictEqual({ text: 'a, b' });
  expect(joined([])).toStrictEqual({ text: '' });
  expect(joined([{ text: 'Ville', lang: 'fr' }, plain('2015')], ', ')).toStrictEqual({
    text: 'Ville, 2015',
    parts: [{ text: 'Ville', lang: 'fr' }, { text: ', 2015' }],
  });
});
