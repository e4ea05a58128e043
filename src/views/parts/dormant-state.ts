import type { Partner } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { useMessages } from '../../i18n/translate.ts';

/** The word for a relation that is ended or paused; `undefined` for one that lives and for one without a state. */
export function dormantState({ state }: Partner, locale: Locale): string | undefined {
  return state === 'ended' || state === 'paused' ? useMessages(locale)(`relation.${state}`) : undefined;
}
