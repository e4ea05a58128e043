import { describe, expect, it } from 'vitest';
import {
  formatTag,
  interfaceLanguage,
  interfaceLocales,
  openGraphLocale,
  ownName,
} from '../../../src/i18n/locales.ts';

describe('the language of the interface', () => {
  it.each([
    ['en', ['ru', 'en'], 'en'],
    ['fr', ['fr', 'ru', 'en'], 'ru'],
    ['sah', ['en', 'ru', 'sah'], 'en'],
    ['fr', ['fr'], 'en'],
    ['zh-Hant', ['fr', 'ru-RU', 'zh-Hant'], 'ru'],
    ['en-US', ['ru', 'en-US'], 'en'],
    ['constructor', [], 'en'],
  ])('on the pages in %s of a site in %j is %s', (locale, siteLocales, lang) => {
    expect(interfaceLanguage(locale, siteLocales)).toBe(lang);
  });
});

describe('ownName', () => {
  it.each([
    ['ru', 'Русский'],
    ['en', 'English'],
    ['fr', 'Français'],
    ['sah', 'Саха тыла'],
    ['ja', '日本語'],
  ])('of %s is %s', (locale, name) => {
    expect(ownName(locale)).toBe(name);
  });
});

it('dates and numbers of every language of the interface have a style of a country', () => {
  expect(interfaceLocales.map(formatTag)).toEqual(['ru-RU', 'en-GB']);
});

it('Open Graph is told the language with a country, most often that of most readers', () => {
  expect(['ru', 'en', 'en-US', 'fr', 'pt-BR', 'sah'].map(openGraphLocale)).toEqual([
    'ru_RU',
    'en_GB',
    'en_US',
    'fr_FR',
    'pt_BR',
    'sah_RU',
  ]);
});
