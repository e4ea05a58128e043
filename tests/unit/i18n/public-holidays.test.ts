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
    const names = publicHolidays('JP', '2027-01-01', '2027-02-15', 'fr').map(({ name, lang }) => [
      name,
      lang,
    ]);
    expect(names).toContainEqual(['Nouvel An', undefined]);
    expect(names).toContainEqual(['Foundation Day', 'en']);
  });

  it.each(['CN', 'JP', 'KR', 'US', 'CA', 'GR'])(
    'names those of %s for the next 400 days in Russian',
    (country) => {
      const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const holidays = publicHolidays(country, day(0), day(400), 'ru');
      expect(holidays.length).toBeGreaterThan(5);
      expect(holidays.filter(({ name, lang }) => lang !== undefined || /[a-z]/iu.test(name))).toEqual([]);
    },
  );

  it('says in Russian which day makes up for another, and lists no day of the Korean New Year twice', () => {
    // Regulations on the Holidays of Government Offices of Korea: the New Year of 2027 is on 7 February, a Sunday.
    expect(publicHolidays('KR', '2027-02-01', '2027-02-28', 'ru')).toEqual([
      { first: '2027-02-06', last: '2027-02-08', name: 'Соллаль, корейский Новый год' },
      { first: '2027-02-09', last: '2027-02-09', name: 'Соллаль, корейский Новый год (перенос выходного)' },
    ]);
    const us = publicHolidays('US', '2027-12-20', '2027-12-31', 'ru').map(({ name }) => name);
    expect(us).toContain('Рождество Христово');
    expect(us).toContain('Новый год (перенос выходного)');
  });

  it('knows none of a country that it does not know', () => {
    expect(publicHolidays('XX', '2027-01-01', '2027-04-01', 'en')).toEqual([]);
  });
});
