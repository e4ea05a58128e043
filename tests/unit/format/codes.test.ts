import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/format/country-codes.ts';
import { timeZone } from '../../../src/format/coordinates.ts';
import { isLanguageTag, suggestLanguageTag } from '../../../src/format/language-tag.ts';

describe('isLanguageTag', () => {
  it.each(['ru', 'en-GB', 'zh-Hans', 'sr-Latn-RS', 'es-419', 'sah', 'evn', 'yux', 'ckt', 'niv'])(
    'takes "%s", whether or not this machine has a name for the language',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(true);
    },
  );

  it('has no advice for what is nobody’s slip', () => {
    expect(['english', 'zz', 'xyz', ''].map(suggestLanguageTag)).toEqual(['', '', '', '']);
  });
});

describe('COUNTRY_CODES', () => {
  it('are the 249 of ISO 3166-1, and Kosovo', () => {
    expect(COUNTRY_CODES.size).toBe(250);
    expect(COUNTRY_CODES.has('XK')).toBe(true);
  });
});

describe('timeZone', () => {
  it('takes every zone of a place that this machine lists, and former names', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
    const names = [...zones, 'Asia/Kolkata', 'Europe/Kyiv', 'US/Eastern', 'America/Port-au-Prince'];
    expect(names.filter((name) => !timeZone.safeParse(name).success)).toEqual([]);
  });
});
