import type { Locale } from '../registry/schema/localized-text.ts';
import { formatEdtf } from '../i18n/format-date.ts';
import { hasMessage } from '../i18n/messages/index.ts';
import { useMessages } from '../i18n/translate.ts';

/** A step of a history that an account may speak of. */
interface KeyedStep {
  key?: string | undefined;
  state: string;
  date?: string | undefined;
}

/** The word for the field, computed field or step that an account is about. */
export function accountFieldName(
  field: string,
  steps: readonly KeyedStep[] | undefined,
  locale: Locale,
): string {
  const t = useMessages(locale);
  const step = steps?.find(({ key }) => key === field);
  if (step === undefined) return wordFor(field, locale);
  const key = `relation.${step.state}`;
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
