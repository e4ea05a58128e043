import type { Change, RegistryChanges } from '../../../src/registry/changes/change.ts';
import { compareRecords } from '../../../src/registry/changes/compare-records.ts';

/** A day with a change of every kind that a view has to tell, and a history that is longer than what is told. */
export function sampleChanges(): RegistryChanges {
  return {
    known: 'whole',
    since: '2020-05-01',
    olderDays: 2,
    days: [
      {
        day: '2026-10-01',
        more: 3,
        records: [
          {
            collection: 'partners',
            id: 'alpha',
            name: { ru: 'Альфа', en: 'Alpha' },
            changes: partnerChanges(),
          },
          { collection: 'events', id: 'gone', name: { ru: 'Ушло' }, changes: [{ kind: 'removed' }] },
          { collection: 'sources', id: 'not-read', name: {}, changes: [{ kind: 'revised' }] },
          {
            collection: 'sources',
            id: 'rumour',
            name: {},
            changes: [{ kind: 'added' }, { kind: 'merged', id: 'old', name: { ru: 'Старое', en: 'Old' } }],
          },
        ],
      },
    ],
  };
}

/** What changed in a partner of the sample in one day. */
export function partnerChanges(): Change[] {
  const state = (id: string, data: Record<string, unknown>, prose = {}) => ({
    collection: 'partners' as const,
    id,
    data,
    prose,
    cites: [],
  });
  const step = { state: 'established', agreement: 'alpha-2015' };
  return compareRecords(
    state('old-alpha', {
      kind: 'municipality',
      name: { ru: 'Альфа', en: 'Alfa' },
      country: 'US',
      areas: ['culture'],
      nameForms: { ru: { genitive: 'Альфы' } },
      website: 'https://a.example/',
      contacts: [{ name: { ru: 'Комитет' }, telephone: '1', cite: ['chronicle'] }],
      history: [step],
      translatedFrom: { en: 'sha256-00000000' },
      cite: { record: ['rumour'] },
    }),
    state(
      'alpha',
      {
        kind: 'twin-city',
        name: { ru: 'Альфа', en: 'Alpha' },
        country: 'JP',
        areas: ['energy', 'unknown-area'],
        population: { value: 21_000, date: 2020, cite: ['chronicle'] },
        nameForms: { ru: { genitive: 'Альфа' } },
        website: 'https://b.example/',
        contacts: [{ name: { ru: 'Комитет' }, telephone: '2', cite: [{ source: 'chronicle', at: '1' }] }],
        history: [step, { state: 'ended', date: '2022', by: 'partner', cite: ['chronicle', 'no-source'] }],
        cite: { country: ['strategy'], website: ['strategy'] },
      },
      { ru: 'Новый текст.' },
    ),
  );
}
