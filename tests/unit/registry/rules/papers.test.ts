import { describe, expect, it } from 'vitest';
import { both, findingsOf } from '../content-builder.ts';

const PARTIES = [{ side: 'home' }, { side: 'alpha' }];
const paths = (
  rule: string,
  agreements: Record<string, object>,
  partners: Record<string, object> = { alpha: {} },
) => findingsOf(rule, { records: { agreements, partners } }).map(({ at }) => at);

describe('self-reference', () => {
  it('is found at the reference', () => {
    expect(paths('self-reference', { a: { basedOn: ['b', 'a'] }, b: {} })).toEqual([
      'error agreements/a.md basedOn.1',
    ]);
    expect(paths('self-reference', { a: { basedOn: ['b'] }, b: {} })).toEqual([]);
  });
});

describe('circular-papers', () => {
  it('is found once, at the reference that closes the circle', () => {
    const papers = { a: { basedOn: ['b'] }, b: { implements: ['c'] }, c: { replaces: ['a'] } };
    expect(findingsOf('circular-papers', { records: { agreements: papers } })).toEqual([
      { at: 'error agreements/c.md replaces.0', values: { circle: 'a → b → c → a' } },
    ]);
  });

  it('is found in each of two circles', () => {
    const papers = {
      a: { basedOn: ['b'] },
      b: { basedOn: ['a'] },
      c: { basedOn: ['d'] },
      d: { basedOn: ['c', 'a'] },
    };
    expect(paths('circular-papers', papers)).toEqual([
      'error agreements/b.md basedOn.0',
      'error agreements/d.md basedOn.0',
    ]);
  });

  it('is no matter of papers that meet again without a circle', () => {
    const papers = { a: { basedOn: ['b', 'c'] }, b: { basedOn: ['d'] }, c: { basedOn: ['d'] }, d: {} };
    expect(paths('circular-papers', papers)).toEqual([]);
  });

  it('leaves a paper that points at itself to its own rule', () => {
    expect(paths('circular-papers', { a: { basedOn: ['a'] } })).toEqual([]);
  });
});

describe('step-agreement-mismatch', () => {
  const partners = {
    alpha: { history: [{ state: 'contact' }, { state: 'established', agreement: 'treaty' }] },
  };

  it('is found at the step', () => {
    const found = paths('step-agreement-mismatch', { treaty: { parties: [{ side: 'home' }] } }, partners);
    expect(found).toEqual(['error partners/alpha.md history.1.agreement']);
  });

  it('is silent when the partner is a party', () => {
    expect(paths('step-agreement-mismatch', { treaty: { parties: PARTIES } }, partners)).toEqual([]);
  });
});

describe('signatory-not-a-party', () => {
  const signedBy = (side: string) => ({
    a: { parties: PARTIES, signatories: [{ side, name: both('N'), role: both('R'), cite: ['paper'] }] },
  });

  it('is found at the side', () => {
    const found = paths('signatory-not-a-party', signedBy('beta'), { alpha: {}, beta: {} });
    expect(found).toEqual(['error agreements/a.md signatories.0.side']);
  });

  it.each(['home', 'alpha'])('is silent for %s', (side) => {
    expect(paths('signatory-not-a-party', signedBy(side))).toEqual([]);
  });
});

describe('home-party-missing', () => {
  it('warns at the parties', () => {
    expect(
      paths('home-party-missing', { a: { parties: [{ side: 'alpha' }] }, b: { parties: PARTIES } }),
    ).toEqual(['warning agreements/a.md parties']);
  });
});

describe('term-before-signing', () => {
  it.each([
    ['2023/2025', '2026-02'],
    ['2014', '2015-05-22'],
  ])('finds the term %s of a paper signed %s', (term, signed) => {
    expect(paths('term-before-signing', { a: { term, signed } })).toEqual(['error agreements/a.md term']);
  });

  it.each([
    ['2023/2025', '2023-02'],
    ['2023/2025', '2025-12-31'],
    ['2023/2025', '2026?'],
    ['2023/2025?', '2026'],
    ['P5Y', '2026'],
    ['open-ended', '2026'],
  ])('is silent about the term %s of a paper signed %s', (term, signed) => {
    expect(paths('term-before-signing', { a: { term, signed } })).toEqual([]);
  });
});
