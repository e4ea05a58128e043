import type { Locales } from '../format/localized-text.ts';
import type { TermData } from '../format/vocabulary.ts';
import { isInterfaceLocale, type InterfaceLocale } from './locales.ts';

/** The kinds of legal acts of a city that has no `vocabularies/act-kinds.yaml`, in order. */
export function defaultActKinds(locales: Locales): Record<string, TermData> {
  return Object.fromEntries(
    Object.entries(LABELS).map(([id, label]) => [
      id,
      {
        label: Object.fromEntries(
          locales.map((locale) => [locale, label[isInterfaceLocale(locale) ? locale : 'en']]),
        ),
      },
    ]),
  );
}

const LABELS: Readonly<Record<string, Readonly<Record<InterfaceLocale, string>>>> = {
  treaty: { ru: 'Международный договор', en: 'International treaty' },
  constitution: { ru: 'Конституция', en: 'Constitution' },
  'act-of-parliament': { ru: 'Акт парламента', en: 'Act of parliament' },
  'federal-law': { ru: 'Федеральный закон', en: 'Federal law' },
  'regional-law': { ru: 'Региональный закон', en: 'Regional law' },
  charter: { ru: 'Устав', en: 'Charter' },
  decree: { ru: 'Указ', en: 'Decree' },
  other: { ru: 'Правовой акт', en: 'Legal act' },
};
