import { describe, expect, it } from 'vitest';
import { agreementState } from '../../../../src/registry/derive/agreement-state.ts';
import { termEnd } from '../../../../src/registry/derive/agreement-term.ts';
import type { AgreementData } from '../../../../src/format/agreement.ts';
import { content } from '../content-builder.ts';

const FIVE_YEARS = { signed: '2015-05-22', term: 'P5Y' };
const RENEWED = { ...FIVE_YEARS, renewal: 'automatic' };

function paper(fields: object): AgreementData {
  const [record] = content({ records: { agreements: { treaty: fields } } }).records.agreements;
  if (!record) throw new Error('the builder gave no record');
  return record.data;
}

describe('the end of a term', () => {
  it.each([
    [{ signed: '2015-05-22', term: 'P5Y' }, '2020-05-22'],
    [{ signed: '2015-05', term: 'P5Y' }, '2020-05'],
    [{ signed: '2015', term: 'P5Y' }, '2020'],
    [{ signed: '2016-02-29', term: 'P1Y' }, '2017-02-28'],
    [{ signed: '2015-08-31', term: 'P6M' }, '2016-02-29'],
    [{ signed: '2021?-06-08', term: 'P5Y' }, '2026?-06-08'],
    [{ signed: '1991?', term: 'P5Y' }, '1996?'],
    [{ signed: '2001~', term: 'P5Y' }, '2006~'],
    [{ signed: '2001%', term: 'P5Y' }, '2006%'],
    [{ term: '2023/2025' }, '2025'],
    [{ term: '2023/2025-06-30' }, '2025-06-30'],
    [{ term: '2023' }, '2023'],
    [{ term: '[..2025]' }, '2025'],
  ])('of %o is %s', (fields, end) => {
    expect(termEnd(paper(fields))?.text).toBe(end);
  });

  it.each([
    [{ signed: '2015', term: 'P18M' }],
    [{ term: 'P5Y' }],
    [{ signed: '2025-08-26/2025-08-27', term: 'P5Y' }],
    [{ term: 'open-ended' }],
    [{ term: '2015/..' }],
    [{}],
  ])('of %o is no single date', (fields) => {
    expect(termEnd(paper(fields))?.text).toBeUndefined();
  });
});

describe('the state of a paper', () => {
  it.each([
    [{ stage: 'planned', term: 'P5Y', signed: '2020' }, '2021-01-01', 'planned'],
    [{ stage: 'unconfirmed' }, '2021-01-01', 'unconfirmed'],
    [{ signed: '2020' }, '2021-01-01', 'term-unknown'],
    [{ term: 'open-ended' }, '2021-01-01', 'open-ended'],
    [{ term: '2015/..' }, '2021-01-01', 'open-ended'],
    [{ signed: '2015-05-22', term: 'P5Y' }, '2020-05-22', 'in-term'],
    [{ signed: '2015-05-22', term: 'P5Y' }, '2020-05-23', 'term-over'],
    [{ signed: '2015', term: 'P5Y' }, '2020-06-01', 'term-uncertain'],
    [{ signed: '2015', term: 'P5Y' }, '2021-01-01', 'term-over'],
    [{ signed: '2015?', term: 'P5Y' }, '2019-01-01', 'in-term'],
    [{ signed: '2015?', term: 'P5Y' }, '2030-01-01', 'term-uncertain'],
    [{ signed: '2025-08-26/2025-08-27', term: 'P1Y' }, '2026-08-27', 'term-uncertain'],
    [{ signed: '2025-08-26/2025-08-27', term: 'P1Y' }, '2026-08-28', 'term-over'],
    [{ term: 'P5Y' }, '2020-01-01', 'term-uncertain'],
    [{ term: '2023/2025' }, '2025-12-31', 'in-term'],
    [{ term: '2023/2025' }, '2026-01-01', 'term-over'],
    [{ term: '2023/2025?' }, '2026-01-01', 'term-uncertain'],
    [{ signed: '2015-05-22', term: 'P5Y', renewal: 'automatic' }, '2020-05-22', 'in-term'],
    [{ signed: '2015-05-22', term: 'P5Y', renewal: 'automatic' }, '2020-05-23', 'term-renewed'],
    [{ signed: '2015-05-22', term: 'P5Y', renewal: 'by-agreement' }, '2020-05-23', 'term-over'],
    [{ term: 'P5Y', renewal: 'automatic' }, '2020-05-23', 'term-renewed'],
    [{ term: 'open-ended', renewal: 'automatic' }, '2020-05-23', 'open-ended'],
    [{ ...RENEWED, history: [{ state: 'in-force' }] }, '2026-01-01', 'term-renewed'],
    [{ ...RENEWED, history: [{ date: '2019', state: 'in-force' }] }, '2026-01-01', 'term-renewed'],
    [{ ...RENEWED, history: [{ date: '2024', state: 'terminated' }] }, '2026-01-01', 'terminated'],
    [{ term: 'P5Y', history: [{ state: 'terminated' }] }, '2016-01-01', 'terminated'],
    [{ history: [{ state: 'suspended' }, { state: 'resumed' }] }, '2016-01-01', 'resumed'],
    [{ signed: '2015', term: 'P5Y', history: [{ state: 'in-force' }] }, '2016-01-01', 'in-force'],
    [{ signed: '2015', term: 'P5Y', history: [{ state: 'in-force' }] }, '2026-01-01', 'term-over'],
    [{ ...FIVE_YEARS, history: [{ date: '2021-03', state: 'resumed' }] }, '2026-01-01', 'resumed'],
    [{ ...FIVE_YEARS, history: [{ date: '2021?', state: 'resumed' }] }, '2026-01-01', 'term-over'],
  ])('of %o on %s is %s', (fields, asOf, state) => {
    expect(agreementState(paper(fields), asOf)).toBe(state);
  });
});
