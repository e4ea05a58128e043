import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { fact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';

/** Whom to turn to at a partner, as far as sources say: role, then name. */
export function contactFacts(ctx: PageContext, { contacts }: Partner): FactView[] {
  return contacts.map((contact) =>
    fact(ctx.text(contact.role ?? contact.name), ctx.text(contact.name), cite(contact.citations), {
      ...(contact.website !== undefined && { href: contact.website }),
      ...(contact.telephone !== undefined && { remark: plain(contact.telephone) }),
    }),
  );
}
