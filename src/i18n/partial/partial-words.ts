import type { MessageKey, PluralKey } from '../messages/index.ts';
import type { PluralForms } from '../plural.ts';

/**
 * The words of a language that has a part of them: those that readers see most, written by people who know the words,
 * and to be read by somebody whose language it is before a city relies on them. What is not here is English, marked as
 * such on the page; `npm run check` says how much that is, and `npm run translations -- --all` lists it.
 */
export interface PartialWords {
  texts: Readonly<Partial<Record<MessageKey, string>>>;
  plurals: Readonly<Partial<Record<PluralKey, PluralForms>>>;
}
