import type { RegistryRecord } from '../../../src/registry/record.ts';
import { place, schemas } from './sample-schemas.ts';

/** A partner with everything, one with next to nothing, one whose relation has ended. */
export function partners(): RegistryRecord<'partners'>[] {
  return [
    {
      ...place('partners', 'alpha'),
      prose: { ru: { file: 'partners/alpha.md', state: 'original', cites: ['chronicle', 'rumour'] } },
      data: schemas.partners.parse({
        kind: 'twin-city',
        name: { ru: 'Альфа', en: 'Alpha' },
        fullName: { ru: 'Город Альфа', en: 'City of Alpha' },
        nativeName: { lang: 'ja', text: 'アルファ' },
        alternateNames: ['Al-fa', { lang: 'fi', text: 'Alfa' }],
        country: 'JP',
        region: { ru: 'Север' },
        coordinates: { latitude: 38.48, longitude: 140.38 },
        timeZone: 'Asia/Tokyo',
        website: 'https://alpha.example/',
        population: { value: 21_516, date: '2020', cite: ['chronicle'] },
        areas: ['culture'],
        exchangeForms: ['exhibitions'],
        summary: { ru: 'Первый побратим.', en: 'The first twin city.' },
        contacts: [
          {
            name: { ru: 'Комитет', en: 'Committee' },
            role: { ru: 'связь', en: 'liaison' },
            cite: ['chronicle'],
          },
        ],
        cite: { country: ['chronicle'], kind: ['strategy'], areas: [{ source: 'strategy', at: '6' }] },
        declaredBy: ['strategy'],
        verified: '2026-11-01',
        accounts: [
          { field: 'contact', says: { ru: 'Знакомство началось в 1999 году.' }, cite: ['rumour'] },
          { field: 'twinning', says: { ru: 'Годом раньше.', en: 'A year earlier.' }, cite: ['rumour'] },
          {
            field: 'kind',
            says: { ru: 'Это город дружбы.', en: 'It is a friendship city.' },
            cite: ['chronicle'],
          },
        ],
        history: [
          { key: 'contact', date: '2001~', state: 'contact', by: 'home', cite: ['chronicle'] },
          { key: 'twinning', state: 'established', agreement: 'alpha-2015' },
        ],
      }),
    },
    {
      ...place('partners', 'beta'),
      data: schemas.partners.parse({
        kind: 'municipality',
        name: { ru: 'Бета' },
        summary: { ru: 'Соседний район.' },
        cite: { record: ['rumour'] },
      }),
    },
    {
      ...place('partners', 'gamma'),
      data: schemas.partners.parse({
        kind: 'twin-city',
        name: { ru: 'Гамма', en: 'Gamma' },
        country: 'CA',
        timeZone: 'America/Anchorage',
        summary: { ru: 'Связь прекращена.', en: 'The link has ended.' },
        history: [
          {
            state: 'established',
            dateNote: { ru: 'Год не назван.', en: 'No year is given.' },
            cite: ['strategy'],
          },
          {
            date: '2022',
            state: 'ended',
            by: 'partner',
            basis: 'practice',
            note: { ru: 'Без решения.' },
            cite: ['rumour'],
          },
        ],
      }),
    },
  ];
}
