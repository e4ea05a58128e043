import type { RegistryRecord } from '../../../src/registry/record.ts';
import { place, schemas } from './sample-schemas.ts';

/** A dated paper, the one it rests on, and one without date or translation. */
export function agreements(): RegistryRecord<'agreements'>[] {
  return [
    {
      ...place('agreements', 'alpha-2015'),
      prose: {
        ru: { file: 'agreements/alpha-2015.md', state: 'original', cites: [] },
        en: { file: 'agreements/alpha-2015.en.md', state: 'current', cites: [] },
      },
      data: schemas.agreements.parse({
        kind: 'treaty',
        title: { ru: 'Договор о побратимстве', en: 'Twinning Treaty' },
        parties: [{ side: 'home', body: { ru: 'Дума', en: 'Duma' } }, { side: 'alpha' }],
        signed: '2015-05-22',
        place: { ru: 'Альфа' },
        term: 'P5Y',
        renewal: 'by-agreement',
        signatories: [
          { side: 'home', name: { ru: 'А. Иванов', en: 'A. Ivanov' }, role: { ru: 'мэр', en: 'mayor' } },
          {
            side: 'alpha',
            name: { ru: 'Сато', en: 'Sato' },
            nativeName: { lang: 'ja', text: '佐藤' },
            role: { ru: 'мэр' },
            cite: ['chronicle'],
          },
        ],
        areas: ['culture'],
        basedOn: ['alpha-2001'],
        documents: [
          { file: 'Договор.pdf', lang: 'ru', authentic: true, title: { ru: 'Скан', en: 'Scan' } },
          {
            url: 'https://alpha.example/treaty',
            lang: 'ja',
            authentic: false,
            title: { ru: 'Перевод' },
            textSummary: { ru: 'О дружбе.' },
          },
        ],
        summary: { ru: 'Города стали побратимами.', en: 'The cities became twins.' },
        cite: { signed: ['chronicle'], term: [{ source: 'chronicle', at: '5' }] },
      }),
    },
    {
      ...place('agreements', 'alpha-2001'),
      data: schemas.agreements.parse({
        kind: 'treaty',
        title: { ru: 'Договор о дружбе', en: 'Friendship Treaty' },
        parties: [{ side: 'home' }, { side: 'alpha' }],
        signed: '2001~',
        term: 'open-ended',
        summary: { ru: 'Начало.', en: 'The beginning.' },
        history: [{ key: 'end', state: 'terminated', date: '2015-05-22', cite: ['chronicle'] }],
        accounts: [
          { field: 'end', says: { ru: 'Действует поныне.', en: 'Still in force.' }, cite: ['rumour'] },
        ],
        cite: { record: ['chronicle'] },
      }),
    },
    {
      ...place('agreements', 'beta-undated'),
      data: schemas.agreements.parse({
        kind: 'plan',
        stage: 'unconfirmed',
        title: { ru: 'План работы' },
        parties: [{ side: 'home' }, { side: 'beta' }],
        dateNote: { ru: 'Дата не названа.' },
        summary: { ru: 'Упомянут один раз.' },
      }),
    },
  ];
}
