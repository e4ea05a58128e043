import { afterEach, describe, expect, it } from 'vitest';
import { formatEdtf, yearOf } from '../../../src/i18n/format-date.ts';
import { interfaceLocales, type InterfaceLocale } from '../../../src/i18n/locales.ts';

/** Unbreakable spaces are written `_` here, so that a wrong kind of space shows in a failure. */
function written(text: string, lang: InterfaceLocale): string {
  return formatEdtf(text, lang).replace(/\u00A0/gu, '_');
}

const FORMS: readonly [edtf: string, ru: string, en: string][] = [
  ['2015-05-22', '22_мая 2015_г.', '22_May 2015'],
  ['2015-05', 'май 2015_г.', 'May 2015'],
  ['2015', '2015_г.', '2015'],
  ['1991?', '1991_г. (дата не подтверждена)', '1991 (date not confirmed)'],
  ['2015-05?', 'май 2015_г. (дата не подтверждена)', 'May 2015 (date not confirmed)'],
  ['2015-05-22?', '22_мая 2015_г. (дата не подтверждена)', '22_May 2015 (date not confirmed)'],
  ['2001~', 'около 2001_г.', 'about 2001'],
  ['2001-05~', 'около мая 2001_г.', 'about May 2001'],
  ['2001-05-03~', 'около 3_мая 2001_г.', 'about 3_May 2001'],
  ['2001%', 'около 2001_г. (дата не подтверждена)', 'about 2001 (date not confirmed)'],
  ['2021?-06-08', '8_июня 2021_г. (год не подтверждён)', '8_June 2021 (year not confirmed)'],
  ['2023/2025', '2023–2025_гг.', '2023–2025'],
  ['2001~/2003~', 'около 2001–2003_гг.', 'about 2001–2003'],
  ['1991?/1993', '1991–1993_гг. (дата не подтверждена)', '1991–1993 (date not confirmed)'],
  ['2015-05/2016-03', 'май 2015_г._— март 2016_г.', 'May 2015 – March 2016'],
  ['2015-05-22/2016', '22_мая 2015_г._— 2016_г.', '22_May 2015 – 2016'],
  ['2015-05-22/..', 'с_22_мая 2015_г.', 'from 22_May 2015'],
  ['2015-05/..', 'с_мая 2015_г.', 'from May 2015'],
  ['2015/..', 'с_2015_г.', 'from 2015'],
  ['../2015-05-22', 'по_22_мая 2015_г.', 'until 22_May 2015'],
  ['../2015-05', 'по_май 2015_г.', 'until May 2015'],
  ['../2015', 'по_2015_г.', 'until 2015'],
  ['[2021..]', '2021_г. или позже', '2021 or later'],
  ['[2021-05..]', 'май 2021_г. или позже', 'May 2021 or later'],
  ['[..2021]', '2021_г. или раньше', '2021 or earlier'],
  ['199X', '1990-е_гг.', 'the 1990s'],
  ['19XX', 'не ранее 1900_г. и не позднее 1999_г.', 'between 1900 and 1999'],
  ['[1990..1994]', 'не ранее 1990_г. и не позднее 1994_г.', 'between 1990 and 1994'],
  ['[2015-05..2015-07]', 'не ранее мая 2015_г. и не позднее июля 2015_г.', 'between May 2015 and July 2015'],
  ['[2015,2016]', '2015_или 2016_г.', '2015_or 2016'],
  ['[2019-08-26,2019-08-27]', '26_или 27_августа 2019_г.', '26_or 27_August 2019'],
  [
    '[2019-08-31,2019-09-01]',
    '31_августа 2019_г._или 1_сентября 2019_г.',
    '31_August 2019_or 1_September 2019',
  ],
  ['1995-XX', '1995_г.', '1995'],
  ['0862', '862_г.', '862'],
  ['0988?', '988_г. (дата не подтверждена)', '988 (date not confirmed)'],
  ['0988-07-28', '28_июля 988_г.', '28_July 988'],
];

describe('formatEdtf', () => {
  it.each(FORMS)('writes %s as «%s» and “%s”', (edtf, ru, en) => {
    expect(written(edtf, 'ru')).toBe(ru);
    expect(written(edtf, 'en')).toBe(en);
  });

  it.each([
    ['2015-05-22/2015-05-24', '22–24_мая 2015_г.', '22–24_May 2015'],
    ['2015-05-30/2015-06-02', '30_мая_— 2_июня 2015_г.', '30_May – 2_June 2015'],
    ['2015-12-30/2016-01-02', '30_декабря 2015_г._— 2_января 2016_г.', '30_December 2015 – 2_January 2016'],
  ])('writes the days %s as one range', (edtf, ru, en) => {
    expect(written(edtf, 'ru')).toBe(ru);
    expect(written(edtf, 'en')).toBe(en);
  });

  it('leaves no narrow, thin or breakable space between a number and what belongs to it', () => {
    for (const [edtf] of FORMS) {
      for (const lang of interfaceLocales) {
        const text = formatEdtf(edtf, lang);
        expect(text).not.toMatch(/[\u2009\u202F]/u);
        expect(text).not.toMatch(/\d г+\./u);
        expect(text).not.toMatch(/(?:^|\s)\d{1,2} \p{L}/u);
      }
    }
  });

  it('refuses what is no date', () => {
    expect(() => formatEdtf('2019-13', 'ru')).toThrow('2019-13');
  });
});

describe('the time zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each([
    ['America/Anchorage', 540],
    ['Pacific/Kiritimati', -840],
  ])('%s does not shift a day', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(written('2016-01-01', 'en')).toBe('1_January 2016');
    expect(written('2015-12-31', 'ru')).toBe('31_декабря 2015_г.');
    expect(written('2016-01', 'en')).toBe('January 2016');
    expect(written('2015-12-30/2016-01-01', 'en')).toBe('30_December 2015 – 1_January 2016');
  });
});

describe('yearOf', () => {
  it.each([
    ['2015-05-22', '2015'],
    ['1991?', '1991'],
    ['2023/2025', '2023'],
    ['2015-05-22/..', '2015'],
    ['[2021..]', '2021'],
    ['0862', '862'],
    ['[2019-08-26,2019-08-27]', '2019'],
  ])('of %s is %s, where it begins', (edtf, year) => {
    expect(yearOf(edtf)).toBe(year);
  });

  it.each([
    ['199X', '1990–1999'],
    ['[2015,2016]', '2015–2016'],
  ])('of %s is %s: no year for certain', (edtf, years) => {
    expect(yearOf(edtf)).toBe(years);
  });

  it.each([
    ['../2015-05-22', '2015'],
    ['[..2021]', '2021'],
  ])('of %s, whose beginning is open, is %s, where it ends', (edtf, year) => {
    expect(yearOf(edtf)).toBe(year);
  });
});
