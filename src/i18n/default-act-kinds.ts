import type { Locales } from '../format/localized-text.ts';
import type { TermData } from '../format/vocabulary.ts';
import { interfaceLanguage, type InterfaceLocale } from './locales.ts';

/**
 * The kinds of legal acts of a city that has no `vocabularies/act-kinds.yaml`, in order; in the languages of the
 * interface that the site is in, or that it falls back to.
 */
export function defaultActKinds(locales: Locales): Record<string, TermData> {
  const langs = locales.map((locale) => interfaceLanguage(locale, locales));
  return Object.fromEntries(
    Object.entries(LABELS).map(([id, label]) => [
      id,
      { label: Object.fromEntries(langs.map((lang) => [lang, label[lang]])) },
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
