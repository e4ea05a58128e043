import { INVENTED_LOCALES, type InventedText } from './invented-words.ts';

/** `site.yaml` of an invented city. @param source id of a source that states what stands here */
export function inventedSite(city: InventedText, source: string): Readonly<Record<string, unknown>> {
  return {
    formatVersion: 1,
    title: { ru: `Внешние связи: ${city.ru}`, en: `External relations: ${city.en}` },
    description: {
      ru: `Выдуманный реестр города ${city.ru} для измерений.`,
      en: `A made-up registry of the city of ${city.en}, for measurements.`,
    },
    locales: INVENTED_LOCALES,
    url: 'https://made-up.example',
    official: false,
    dataDate: '2024-12-31',
    home: {
      id: 'made-up-city',
      name: city,
      fullName: city,
      country: 'XA',
      coordinates: { latitude: 50, longitude: 15 },
      timeZone: 'Europe/Prague',
      cite: Object.fromEntries(
        ['fullName', 'country', 'coordinates', 'timeZone'].map((field) => [field, [source]]),
      ),
    },
    department: { name: { ru: 'Выдуманный отдел', en: 'Made-up Office' }, cite: [source] },
    licence: { content: 'CC-BY-4.0' },
  };
}
