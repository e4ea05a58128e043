import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/i18n/public-holidays.ts';

describe('publicHolidays', () => {
  it('gives those that touch the days asked for, also by a lunar calendar and over the end of a year', () => {
    // Decrees of the State Council of China on public holidays: the Spring Festival of 2027 is on 6 February.
    const days = publicHolidays('CN', '2026-12-20', '2027-02-18', 'en');
    expect(days.map(({ first, last, name }) => [first, last, name])).toEqual([
      ['2027-01-01', '2027-01-01', "New Year's Day"],
      ['2027-02-05', '2027-02-07', 'Spring Festival'],
    ]);
  });

  it('takes the days of one holiday together, and cuts none that has begun', () => {
    const [first] = publicHolidays('RU', '2027-01-03', '2027-01-04', 'ru');
    expect(first).toEqual({ first: '2027-01-02', last: '2027-01-06', name: 'Новогодние каникулы' });
  });

  it('says which names are not in the language that was asked for', () => {
    const names = publicHolidays('JP', '2027-01-01', '2027-02-15', 'ru').map(({ name, lang }) => [
      name,
      lang,
    ]);
    expect(names).toContainEqual(['Новый год', undefined]);
    expect(names).toContainEqual(['Foundation Day', 'en']);
  });

  it('knows none of a country that it does not know', () => {
    expect(publicHolidays('XX', '2027-01-01', '2027-04-01', 'en')).toEqual([]);
  });
});
