import type { InterfaceLocale } from '../locales.ts';
import { factLabels, type FactKey } from '../field-words/field-words.ts';
import type { PluralForms } from '../plural.ts';
import { changesEn, changesPluralsEn } from './changes/en.ts';
import { changesPluralsRu, changesRu } from './changes/ru.ts';
import { dataEn } from './open-data/en.ts';
import { dataRu } from './open-data/ru.ts';
import { handbookEn } from './handbook/en.ts';
import { handbookRu } from './handbook/ru.ts';
import { listsEn, listsPluralsEn } from './lists/en.ts';
import { listsPluralsRu, listsRu } from './lists/ru.ts';
import { mapEn } from './map/en.ts';
import { mapRu } from './map/ru.ts';
import { partnerEn, partnerPluralsEn } from './partner/en.ts';
import { partnerPluralsRu, partnerRu } from './partner/ru.ts';
import { recordsEn, recordsPluralsEn } from './records/en.ts';
import { recordsPluralsRu, recordsRu } from './records/ru.ts';
import { reportEn } from './report/en.ts';
import { reportRu } from './report/ru.ts';
import { foundEn } from './search/found-en.ts';
import { foundRu } from './search/found-ru.ts';
import { siteEn, sitePluralsEn } from './site/en.ts';
import { sitePluralsRu, siteRu } from './site/ru.ts';
import { timelineEn } from './timeline/en.ts';
import { timelineRu } from './timeline/ru.ts';

/**
 * Name of a message, `area.thing`; what fields are called is `fact.thing`. The Russian tables are the list of names;
 * every language must have them all.
 */
export type MessageKey =
  | FactKey
  | keyof typeof siteRu
  | keyof typeof recordsRu
  | keyof typeof reportRu
  | keyof typeof listsRu
  | keyof typeof mapRu
  | keyof typeof timelineRu
  | keyof typeof partnerRu
  | keyof typeof dataRu
  | keyof typeof changesRu
  | keyof typeof handbookRu
  | keyof typeof foundRu;

/** Name of a message with plural forms. */
export type PluralKey =
  | keyof typeof sitePluralsRu
  | keyof typeof recordsPluralsRu
  | keyof typeof listsPluralsRu
  | keyof typeof partnerPluralsRu
  | keyof typeof changesPluralsRu;

/** The words of a language. */
export interface MessageTable {
  texts: Readonly<Record<MessageKey, string>>;
  plurals: Readonly<Record<PluralKey, PluralForms>>;
}

/** All interface messages by language. */
export const messages: Readonly<Record<InterfaceLocale, MessageTable>> = {
  ru: {
    texts: {
      ...factLabels('ru'),
      ...siteRu,
      ...recordsRu,
      ...reportRu,
      ...listsRu,
      ...mapRu,
      ...timelineRu,
      ...partnerRu,
      ...handbookRu,
      ...foundRu,
      ...dataRu,
      ...changesRu,
    },
    plurals: {
      ...sitePluralsRu,
      ...recordsPluralsRu,
      ...listsPluralsRu,
      ...partnerPluralsRu,
      ...changesPluralsRu,
    },
  },
  en: {
    texts: {
      ...factLabels('en'),
      ...siteEn,
      ...recordsEn,
      ...reportEn,
      ...listsEn,
      ...mapEn,
      ...timelineEn,
      ...partnerEn,
      ...handbookEn,
      ...foundEn,
      ...dataEn,
      ...changesEn,
    },
    plurals: {
      ...sitePluralsEn,
      ...recordsPluralsEn,
      ...listsPluralsEn,
      ...partnerPluralsEn,
      ...changesPluralsEn,
    },
  },
};

/** Whether a message of this name exists; for names put together from content. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages.ru.texts, key);
}
