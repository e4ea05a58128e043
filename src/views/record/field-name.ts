import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { hasMessage } from '../../i18n/messages/index.ts';
import { useMessages } from '../../i18n/translate.ts';

/** The steps of a history that an account may speak of. */
export interface KeyedHistory {
  /** Area of the messages that name the states. */
  words: 'relation' | 'agreement' | 'actStep';
  steps: readonly { key?: string | undefined; state: string; date?: string | undefined }[];
}

/** The word for the field, computed field or step that an account is about. */
export function accountFieldName(field: string, history: KeyedHistory | undefined, locale: Locale): string {
  const t = useMessages(locale);
  const step = history?.steps.find(({ key }) => key === field);
  if (history === undefined || step === undefined) return wordFor(field, locale);
  const key = `${history.words}.${step.state}`;
  const word = hasMessage(key) ? t(key) : step.state;
  return step.date === undefined ? word : `${word}, ${formatEdtf(step.date, locale)}`;
}

/** The word for a field that a source supports. */
export function supportFieldName(field: string, locale: Locale): string {
  return wordFor(field, locale).toLocaleLowerCase(locale);
}

function wordFor(field: string, locale: Locale): string {
  const key = `fact.${field}`;
  return hasMessage(key) ? useMessages(locale)(key) : field;
}
