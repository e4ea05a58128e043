import { describe, expect, it } from 'vitest';
import { registryOf } from '../content-builder.ts';

const TREATY = {
  signed: '2015-05-22',
  dateNote: { ru: 'заметка', en: 'note' },
  parties: [{ side: 'home' }, { side: 'alpha' }],
  cite: { signed: ['news'], record: ['paper'] },
};

function partner(history: object[] | undefined, more: object = {}) {
  return registryOf({
    records: {
      partners: { alpha: { history, ...more } },
      agreements: { treaty: TREATY, plan: { ...TREATY, stage: 'planned', signed: '2020' } },
    },
  }).partners[0];
}

describe('the steps of a relation', () => {
  it('take date, note and sources from the agreement that made them, and both sides', () => {
    const [step] = partner([{ state: 'established', agreement: 'treaty' }])?.steps ?? [];
    expect(step).toMatchObject({ date: '2015-05-22', dateNote: { en: 'note' }, by: 'both' });
    expect(step?.citations.map(({ source }) => source)).toEqual(['news']);
    expect(step?.agreement?.id).toBe('treaty');
  });

  it('keep a date, an actor and sources of their own', () => {
    const [step] =
      partner([{ state: 'established', agreement: 'treaty', date: '2016', by: 'partner', cite: ['paper'] }])
        ?.steps ?? [];
    expect(step).toMatchObject({ date: '2016', by: 'partner' });
    expect(step?.dateNote).toBeUndefined();
    expect(step?.citations.map(({ source }) => source)).toEqual(['paper', 'news']);
  });

  it('do not name a source twice', () => {
    const [step] = partner([{ state: 'established', agreement: 'treaty', cite: ['news'] }])?.steps ?? [];
    expect(step?.citations).toHaveLength(1);
  });

  it('have no actor when neither the editor nor an agreement names one', () => {
    expect(partner([{ state: 'contact', date: '2001' }])?.steps[0]?.by).toBeUndefined();
  });

  it('give the state by the last one and the beginning by the first established one', () => {
    const found = partner([
      { state: 'contact', date: '2001' },
      { state: 'established' },
      { state: 'resumed', date: '2010' },
      { state: 'ended', date: '2022' },
    ]);
    expect(found?.state).toBe('ended');
    expect(found?.since).toBe(found?.steps[1]);
  });

  it('begin anew after an end, however that is said', () => {
    const over = [
      { state: 'established', date: '1990' },
      { state: 'ended', date: '2000' },
    ];
    const again = partner([
      ...over,
      { state: 'contact', date: '2010' },
      { state: 'established', date: '2012' },
    ]);
    expect(again?.since?.date).toBe('2012');
    expect(partner([...over, { state: 'resumed', date: '2011' }])?.since?.date).toBe('2011');
    expect(partner([...over, { state: 'contact', date: '2010' }])?.since).toBeUndefined();
    const twice = partner([...over, { state: 'resumed', date: '2011' }, { state: 'ended', date: '2013' }]);
    expect(twice?.since?.date).toBe('2011');
  });

  it('do not begin anew after a pause', () => {
    const paused = partner([
      { state: 'established', date: '1990' },
      { state: 'paused', date: '2000' },
      { state: 'resumed', date: '2010' },
    ]);
    expect(paused?.since?.date).toBe('1990');
  });

  it('leave state and beginning open where there are none', () => {
    expect(partner(undefined)).toMatchObject({ state: undefined, since: undefined });
  });
});

describe('the last evidence of a relation', () => {
  it('is the newest of steps, signed papers and events held', () => {
    const records = {
      partners: { alpha: { history: [{ state: 'contact', date: '2001' }] } },
      agreements: { treaty: TREATY, plan: { ...TREATY, stage: 'planned', signed: '2024' } },
      events: {
        held: { date: '2019-03', partners: ['alpha'] },
        cancelled: { date: '2023', state: 'cancelled', partners: ['alpha'] },
        planned: { date: '2025', state: 'planned', partners: ['alpha'] },
      },
    };
    expect(registryOf({ records }).partners[0]?.lastEvidence).toBe('2019-03');
  });

  it('is no step of a paper that is only planned', () => {
    const agreements = { plan: { ...TREATY, stage: 'planned' } };
    const partners = { alpha: { history: [{ state: 'proposed', agreement: 'plan' }] } };
    expect(registryOf({ records: { partners, agreements } }).partners[0]?.lastEvidence).toBeUndefined();
  });

  it('does not look beyond today', () => {
    const records = {
      partners: { alpha: {} },
      events: { a: { date: '2020', partners: ['alpha'] }, b: { date: '2022', partners: ['alpha'] } },
    };
    expect(registryOf({ records }, { asOf: '2021-06-01' }).partners[0]?.lastEvidence).toBe('2020');
  });

  it('has an unconfirmed event beside it only where nothing known is as new', () => {
    const dates = (held: string) => {
      const events = {
        held: { date: held, partners: ['alpha'] },
        doubted: { reported: '2022-04-02', state: 'unconfirmed', partners: ['alpha'] },
      };
      const [partner] = registryOf({ records: { partners: { alpha: {} }, events } }).partners;
      return [partner?.lastEvidence, partner?.unconfirmedSince];
    };
    expect(dates('2012')).toEqual(['2012', '2022-04-02']);
    expect(dates('2023')).toEqual(['2023', undefined]);
  });
});
