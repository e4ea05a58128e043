import { describe, expect, it } from 'vitest';
import { compareEdtf, parseEdtf } from '../../../src/format/edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2015-05-22', 'date', '2015-05-22', '2015-05-22'],
    ['2015-05', 'date', '2015-05-01', '2015-05-31'],
    ['2024-02', 'date', '2024-02-01', '2024-02-29'],
    ['2015', 'date', '2015-01-01', '2015-12-31'],
    ['1991?', 'date', '1991-01-01', '1991-12-31'],
    ['2001~', 'date', '2001-01-01', '2001-12-31'],
    ['2021?-06-08', 'date', '2021-06-08', '2021-06-08'],
    ['2023/2025', 'interval', '2023-01-01', '2025-12-31'],
    ['2015-05-22/2015-05-24', 'interval', '2015-05-22', '2015-05-24'],
    ['2015-05-22/..', 'interval', '2015-05-22', '9999-12-31'],
    ['../2015', 'interval', '0001-01-01', '2015-12-31'],
    ['[2021..]', 'on-or-after', '2021-01-01', '9999-12-31'],
    ['[..2021]', 'on-or-before', '0001-01-01', '2021-12-31'],
    ['199X', 'one-of', '1990-01-01', '1999-12-31'],
    ['19XX', 'one-of', '1900-01-01', '1999-12-31'],
    ['[1990..1999]', 'one-of', '1990-01-01', '1999-12-31'],
    ['[2015,2016]', 'one-of', '2015-01-01', '2016-12-31'],
    ['[2019-08-26, 2019-08-27]', 'one-of', '2019-08-26', '2019-08-27'],
    ['1995-XX', 'date', '1995-01-01', '1995-12-31'],
    ['1995-06-XX', 'date', '1995-06-01', '1995-06-30'],
    ['1995-XX-XX', 'date', '1995-01-01', '1995-12-31'],
  ])('reads %s as %s from %s to %s', (text, kind, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ text, kind, earliest, latest });
  });

  it('counts months from 1', () => {
    expect(parseEdtf('2015-05-22')?.start).toEqual({ year: 2015, month: 5, day: 22 });
    expect(parseEdtf('2015-05/2016')).toMatchObject({ start: { year: 2015, month: 5 }, end: { year: 2016 } });
  });

  it('reads a date alone as it reads it within an interval', () => {
    const years = ['0000', '0001', '1900', '2023', '2024', '9999'];
    const months = years.flatMap((year) =>
      ['00', '01', '02', '04', '12', '13', '21'].map((month) => `${year}-${month}`),
    );
    const days = months.flatMap((month) =>
      ['00', '01', '28', '29', '30', '31', '32'].map((day) => `${month}-${day}`),
    );
    for (const date of [...years, ...months, ...days])
      expect(parseEdtf(date)?.start, date).toEqual(parseEdtf(`${date}/..`)?.start);
  });

  it('leaves the open side of an interval or a set out', () => {
    expect(parseEdtf('../2015')).not.toHaveProperty('start');
    expect(parseEdtf('2015/..')).not.toHaveProperty('end');
    expect(parseEdtf('[2021..]')).not.toHaveProperty('end');
    expect(parseEdtf('[..2021]')).not.toHaveProperty('start');
  });

  it.each([
    ['1991', false, false, false],
    ['1991?', true, false, false],
    ['2001~', false, true, false],
    ['2001%', true, true, false],
    ['2021?-06-08', true, false, true],
    ['2021-06-08?', true, false, false],
    ['2023/2025?', true, false, false],
  ])('knows the doubts of %s', (text, uncertain, approximate, uncertainYearOnly) => {
    expect(parseEdtf(text)).toMatchObject({ uncertain, approximate, uncertainYearOnly });
  });

  it.each([
    '1993-06-31',
    '2023-02-29',
    '1900-02-29',
    '2015-00-01',
    '2015-05-00',
    '2015-13',
    '2019-02-30/..',
    '2021?-02-29',
  ])('refuses %s, which no calendar has', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it.each(['2024-02-29', '2000-02-29', '2015-04-30', '2015-12-31'])('accepts the last day %s', (text) => {
    expect(parseEdtf(text)?.latest).toBe(text);
  });

  it.each([
    '',
    ' ',
    '22.05.2015',
    '22 мая 2015',
    '2015-5',
    '15',
    '2015-21',
    '2015..',
    '2015/',
    '/2015',
    '../..',
    '{2015,2016}',
    '1XXX',
    'XXXX',
    '199X-05',
    '1995-XX-05',
    '1995-06-1X',
    '199X/2001',
    '2001/199X',
    '2015 -05',
    '000X',
    '[2016,2015]',
    '[2015,2015-06]',
    '[1999..1990]',
    '[1667,1670..1672]',
    '[2015,2017..]',
    '2015-05-22T10:00:00',
    '-0100',
    '0000',
    'Y170000',
    '015',
    '2017/2015',
    '2015 ',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('compareEdtf', () => {
  it('sorts by the earliest day, then by the latest, with the undated last', () => {
    const texts = [undefined, '2015-05', 'no date', '2015', '../2010', '2015-01-01', '[2014..]', '1991?'];
    expect([...texts.entries()].sort(([, a], [, b]) => compareEdtf(a, b)).map(([, text]) => text)).toEqual([
      '../2010',
      '1991?',
      '[2014..]',
      '2015-01-01',
      '2015',
      '2015-05',
      undefined,
      'no date',
    ]);
  });

  it('calls equal what means the same days, and two undated ones', () => {
    expect(compareEdtf('2015', '2015?')).toBe(0);
    expect(compareEdtf(undefined, undefined)).toBe(0);
    expect(compareEdtf('2015', undefined)).toBeLessThan(0);
    expect(compareEdtf(undefined, '2015')).toBeGreaterThan(0);
  });
});
