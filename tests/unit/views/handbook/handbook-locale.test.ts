import { describe, expect, it } from 'vitest';
import { handbookLocale, inHandbook } from '../../../../src/views/handbook/handbook-locale.ts';

describe('the handbook', () => {
  it.each([
    ['en', ['ru', 'en'], 'en'],
    ['fr', ['fr', 'ru', 'en'], 'ru'],
    ['fr', ['fr'], 'fr'],
    ['sah', ['fr', 'sah'], 'fr'],
    ['fr', ['fr', 'en-US'], 'en-US'],
  ])('of the pages in %s stands, on a site in %j, at %s', (locale, siteLocales, place) => {
    expect(handbookLocale(locale, siteLocales)).toBe(place);
  });

  it('is offered in the languages that it is written in; a switch to another leads home', () => {
    expect(inHandbook(['ru', 'fr', 'en'])).toEqual({
      availableIn: ['ru', 'en'],
      instead: { fr: '/fr/' },
    });
  });
});
