import type { EventData } from '../../format/event.ts';
import type { PageContext } from '../context.ts';
import type { FactValue } from '../parts/fact-view.ts';
import type { NoteRef } from '../parts/notes.ts';

/** Those who took part and are no partners: they have a name, and no page. */
export function otherPartyValues(
  ctx: PageContext,
  parties: NonNullable<EventData['otherParties']>,
  marks: NoteRef[],
): FactValue[] {
  return parties.map(({ name, body }, index) => ({
    text: ctx.text(name),
    ...(body && { remark: ctx.text(body) }),
    notes: index === parties.length - 1 ? marks : [],
  }));
}
