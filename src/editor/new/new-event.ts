import { parseEdtf } from '../../format/edtf.ts';
import type { Ask } from './ask.ts';
import { askFields } from './ask-fields.ts';
import { askId } from './ask-id.ts';
import { askSource } from './ask-source.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { freeId } from './questions.ts';

/** Asks for an event. @returns the records to write; `undefined` when an answer that it cannot do without is missing */
export async function newEvent(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const fields = askFields(ask, context, 'events');
  const kind = await fields.one('kind', { name: 'event-kind' });
  const title = await fields.texts('title');
  const date = await fields.one('date');
  const isAhead = date !== undefined && (parseEdtf(date)?.earliest ?? '') > context.today;
  const state = await fields.one('state', { name: 'event-state', proposal: isAhead ? 'planned' : 'held' });
  const place = await fields.texts('place');
  const partners = await fields.partners('partners');
  const summary = await fields.texts('summary');
  const year = date?.match(/\d{4}/u)?.[0] ?? 'undated';
  const proposal = `${partners?.[0] ?? 'event'}-${year}-${kind?.split('-').at(-1) ?? 'event'}`;
  const id = await askId(ask, context, 'events', freeId(proposal, context.taken.events));
  const source = await askSource(ask, context);
  if (!kind || !title || !state || !summary || !id) return undefined;
  const cite = source && { record: [source.id] };
  const event = { kind, state, title, date, place, partners, summary, cite };
  return [...(source?.drafts ?? []), { collection: 'events', id, fields: event }];
}
