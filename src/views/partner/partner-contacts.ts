import type { Partner } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { fact, type FactView } from '../parts/fact-view.ts';
import type { Notebook } from '../parts/notes.ts';
import { localize, textIn } from '../parts/text-view.ts';

/** Whom to turn to at a partner, as far as sources say: role, then name. */
export function contactFacts({ contacts }: Partner, locale: Locale, notebook: Notebook): FactView[] {
  return contacts.map((contact) =>
    fact(
      textIn(contact.role ?? contact.name, locale),
      localize(contact.name, locale),
      notebook.cite(contact.citations),
      {
        ...(contact.website !== undefined && { href: contact.website }),
      },
    ),
  );
}
