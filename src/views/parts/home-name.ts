import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { textIn } from './text-view.ts';

/** The home city's name in a grammatical case where the site gives it; else as it is. Never computed. */
export function homeNameForm(registry: Registry, locale: Locale, form: 'genitive' | 'prepositional'): string {
  const { home } = registry.site;
  return home.nameForms?.[locale]?.[form] ?? textIn(home.name, locale);
}
