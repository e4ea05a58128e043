import type { PageContext } from '../context.ts';

/** The home city's name in a grammatical case where the site gives it; else as it is. Never computed. */
export function homeNameForm(ctx: PageContext, form: 'genitive' | 'prepositional'): string {
  const { registry, locale } = ctx;
  const { home } = registry.site;
  return home.nameForms?.[locale]?.[form] ?? ctx.words(home.name);
}
