import { expect, it } from 'vitest';
import { dateFault } from '../../../src/content-source/date-fault.ts';

it.each([
  ['2015-02-29', 'no-such-day'],
  ['2020-13', 'no-such-day'],
  ['31.06.2016', 'no-such-day'],
  ['31/06/2016', 'no-such-day'],
  ['22.05.2015', ''],
  ['05/23/2015', ''],
  ['3/2/2016', 'two-ways'],
  ['3.2.2016', ''],
  ['30.06.24', 'short-year'],
  ['2016-03-04/2016-03-02', 'backwards'],
  ['199X/2001', ''],
  ['2019/2021/2020', ''],
  ['2015-02-28', ''],
  ['вчера', ''],
])('of %s says %o', (text, fault) => {
  expect(dateFault(text)).toBe(fault);
});
