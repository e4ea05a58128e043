import type { RegistryRecord } from '../../../src/registry/record.ts';
import { place, schemas } from './sample-schemas.ts';

/** A member whose beginning is unknown, and an applicant. */
export function associations(): RegistryRecord<'associations'>[] {
  return [
    {
      ...place('associations', 'union'),
      data: schemas.associations.parse({
        name: { ru: 'Союз', en: 'Union' },
        abbreviation: { ru: 'С', en: 'U' },
        alternateNames: [{ lang: 'fi', text: 'Liitto' }],
        scope: 'international',
        membership: { state: 'member' },
        roles: [
          { role: { ru: 'член совета' }, holder: { ru: 'А. Иванов', en: 'A. Ivanov' }, cite: ['chronicle'] },
        ],
        figures: [
          { date: '2024', name: { ru: 'Членов', en: 'Members' }, value: 12_345, cite: ['chronicle'] },
        ],
        summary: { ru: 'Для городов.', en: 'For cities.' },
        cite: { record: ['strategy'] },
        declaredBy: ['strategy'],
      }),
    },
    {
      ...place('associations', 'league'),
      data: schemas.associations.parse({
        name: { ru: 'Лига', en: 'League' },
        scope: 'national',
        founded: '1991?',
        membership: {
          state: 'applied',
          since: '1998',
          dateNote: { ru: 'По отчёту.' },
          role: { ru: 'наблюдатель' },
        },
        website: 'https://league.example',
        summary: { ru: 'Для районов.', en: 'For districts.' },
      }),
    },
  ];
}

/** An act with steps, and one of which nothing is known. */
export function legalActs(): RegistryRecord<'legal-acts'>[] {
  return [
    {
      ...place('legal-acts', 'charter'),
      data: schemas['legal-acts'].parse({
        title: { ru: 'Устав города', en: 'City Charter' },
        kind: 'charter',
        number: { ru: '№ 7' },
        date: '2007-06-27',
        jurisdiction: { ru: 'город', en: 'the city' },
        url: 'https://example.org/charter',
        history: [
          {
            key: 'adoption',
            state: 'adopted',
            date: '2007-06-27',
            by: { ru: 'Дума' },
            number: { ru: 'решение № 1' },
            cite: ['strategy'],
          },
          { state: 'in-force', note: { ru: 'С публикации.', en: 'On publication.' } },
        ],
        accounts: [{ field: 'adoption', says: { ru: 'Днём позже.', en: 'A day later.' }, cite: ['rumour'] }],
        summary: { ru: 'Основа.', en: 'The basis.' },
      }),
    },
    {
      ...place('legal-acts', 'custom'),
      data: schemas['legal-acts'].parse({
        title: { ru: 'Обычай' },
        kind: 'other',
        jurisdiction: { ru: 'всюду' },
        summary: { ru: 'Не записан.' },
      }),
    },
  ];
}

/** One held, one undated, one planned, one called off. */
export function events(): RegistryRecord<'events'>[] {
  const rest = {
    kind: 'visit',
    title: { ru: 'Визит', en: 'Visit' },
    summary: { ru: 'Встреча.', en: 'A meeting.' },
  };
  return [
    {
      ...place('events', 'alpha-2021-visit'),
      data: schemas.events.parse({
        ...rest,
        state: 'held',
        date: '2021?-06-08',
        dateNote: { ru: 'Год выведен.', en: 'The year is inferred.' },
        place: { ru: 'Порт' },
        partners: ['alpha'],
        associations: ['union'],
        agreements: ['alpha-2015'],
        areas: ['culture'],
        exchangeForms: ['exhibitions'],
        participants: 21,
        cite: { date: ['chronicle'], record: ['chronicle'] },
        accounts: [
          { field: 'participants', says: { ru: 'Было 30 человек.', en: 'There were 30.' }, cite: ['rumour'] },
        ],
      }),
    },
    {
      ...place('events', 'beta-undated-fair'),
      data: schemas.events.parse({
        kind: 'fair',
        state: 'held',
        title: { ru: 'Ярмарка' },
        summary: { ru: 'Без даты.' },
        reported: '2019-03',
        dateNote: { ru: 'День не назван.' },
        associations: ['league'],
      }),
    },
    {
      ...place('events', 'alpha-2027-visit'),
      data: schemas.events.parse({ ...rest, state: 'planned', date: '2027', partners: ['alpha'] }),
    },
    {
      ...place('events', 'alpha-old-visit'),
      data: schemas.events.parse({ ...rest, state: 'cancelled', date: '[..2018]', partners: ['alpha'] }),
    },
  ];
}

/** A source in each language of the site, and one in another, undated and untranslated. */
export function sources(): RegistryRecord<'sources'>[] {
  return [
    {
      ...place('sources', 'strategy'),
      data: schemas.sources.parse({
        title: 'Стратегия города',
        label: { ru: 'Стратегия', en: 'Strategy' },
        lang: 'ru',
        kind: 'official',
        publisher: { ru: 'Город', en: 'City' },
        date: '2018',
        url: 'https://example.org/strategy',
        accessed: '2026-11-01',
      }),
    },
    {
      ...place('sources', 'chronicle'),
      data: schemas.sources.parse({
        title: 'City Chronicle',
        titleTranslated: { ru: 'Летопись города' },
        label: { ru: 'Летопись', en: 'Chronicle' },
        lang: 'en',
        kind: 'archive',
        publisher: { ru: 'Архив', en: 'Archive' },
        date: '1991?',
        dateNote: { ru: 'По описи.', en: 'By the inventory.' },
        archivedUrl: 'https://archive.example/chronicle',
        note: { ru: 'Местами неточна.', en: 'Inexact in places.' },
      }),
    },
    {
      ...place('sources', 'rumour'),
      data: schemas.sources.parse({
        title: '噂',
        label: { ru: 'Молва' },
        lang: 'ja',
        kind: 'news',
        publisher: { ru: 'Газета' },
      }),
    },
  ];
}
