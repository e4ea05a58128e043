import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/format/edtf.ts';
import { dayNumber, drawnDate, yearOfDay, yearStart } from '../../../src/timeline/drawn-date.ts';

const TODAY = '2026-11-23';
const drawn = (text: string) => {
  const date = drawnDate(text, TODAY);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};
const days = (from: string, to: string) => ({ start: dayNumber(from), end: dayNumber(to) });

describe('drawnDate', () => {
  it('covers a day, a month and a year whole', () => {
    expect(drawn('2015-05-22')).toMatchObject({ ...days('2015-05-22', '2015-05-23') });
    expect(drawn('2016-02')).toMatchObject({ ...days('2016-02-01', '2016-03-01') });
    expect(drawn('2015-12')).toMatchObject(days('2015-12-01', '2016-01-01'));
    expect(drawn('2016')).toMatchObject({ ...days('2016-01-01', '2017-01-01') });
  });

  it('draws an interval from its first day to its last', () => {
    expect(drawn('2025-08-26/2025-08-27')).toMatchObject({
      ...days('2025-08-26', '2025-08-28'),
    });
    expect(drawn('2001/2003-06')).toMatchObject(days('2001-01-01', '2003-07-01'));
  });

  it('draws one of several dates from the first to the last of them', () => {
    expect(drawn('199X')).toMatchObject({ ...days('1990-01-01', '2000-01-01') });
    expect(drawn('[2019-08-26,2019-08-27]')).toMatchObject(days('2019-08-26', '2019-08-28'));
  });

  it('keeps doubt apart from nearness', () => {
    expect(drawn('1998?')).toMatchObject({ uncertain: true, approximate: false });
    expect(drawn('1998~')).toMatchObject({ uncertain: false, approximate: true });
    expect(drawn('1998%')).toMatchObject({ uncertain: true, approximate: true });
    expect(drawn('2021?-06-08')).toMatchObject({ uncertain: true });
  });

  it('runs an interval without an end up to today', () => {
    expect(drawn('2015-05-22/..')).toMatchObject({ ...days('2015-05-22', '2026-11-24') });
  });

  it('draws "or later" and "or earlier" at the date they name', () => {
    expect(drawn('[2021..]')).toMatchObject({ ...days('2021-01-01', '2022-01-01') });
    expect(drawn('[..2025-08-20]')).toMatchObject({ ...days('2025-08-20', '2025-08-21') });
    expect(drawn('../2018')).toMatchObject({ ...days('2018-01-01', '2019-01-01') });
  });

  it('does not draw what is no date', () => {
    expect(drawnDate('sometime', TODAY)).toBeUndefined();
  });

  it('covers exactly the days that a closed date can mean', () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 1, max: 9998 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        [String(year).padStart(4, '0'), ...(month ? [month, ...(day ? [day] : [])] : [])]
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      );
    fc.assert(
      fc.property(dates, (text) => {
        const value = parseEdtf(text);
        const { start, end } = drawn(text);
        expect([start, end - 1]).toEqual([dayNumber(value?.earliest ?? ''), dayNumber(value?.latest ?? '')]);
      }),
    );
  });
});

describe('years', () => {
  it('begin on the first of January and hold all their days', () => {
    expect(yearStart(1970)).toBe(0);
    for (const year of [1, 1000, 1969, 2000, 2026]) {
      expect(yearOfDay(yearStart(year))).toBe(year);
      expect(yearOfDay(yearStart(year + 1) - 1)).toBe(year);
    }
  });
});
