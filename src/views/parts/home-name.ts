import type { PageContext } from '../context.ts';
import { localize, plain, type LangText } from './text-view.ts';

/**
 * The home city's name in a sentence of the interface, and so in its language where the site gives it in that; in a
 * grammatical case where the site gives that too, else as it is. Never computed.
 */
export function homeName({ registry, lang }: PageContext, form?: 'genitive' | 'prepositional'): LangText {
  const { name, nameForms } = registry.site.home;
  const inCase = form && nameForms?.[lang]?.[form];
  return inCase === undefined ? localize(name, lang, lang) : plain(inCase);
}
