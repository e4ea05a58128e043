import { EVENT_STATES } from '../../registry/schema/event.ts';
import { parseEdtf } from '../../registry/edtf.ts';
import type { Ask } from './ask.ts';
import { askSource } from './ask-source.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { choiceQuestion, choicesQuestion, dateQuestion, freeId, idQuestion } from './questions.ts';

/** Asks for an event. @returns the records to write; `undefined` when an answer that it cannot do without is missing */
export async function newEvent(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const { words, terms, taken, today } = context;
  const field = (name: string) => ({ name, words: words.fields[name] ?? name });
  const kind = await ask(
    choiceQuestion({ ...field('event-kind'), isRequired: true }, terms['event-kinds'], words),
  );
  const title = await askTexts(ask, context, { name: 'title' });
  const date = await ask(dateQuestion(field('date'), words));
  const isAhead = date !== undefined && (parseEdtf(date)?.earliest ?? '') > today;
  const states = EVENT_STATES.map((value) => ({ value, label: words.values[value] ?? value }));
  const state = await ask(
    choiceQuestion(
      { ...field('event-state'), isRequired: true, proposal: isAhead ? 'planned' : 'held' },
      states,
      words,
    ),
  );
  const place = await askTexts(ask, context, { name: 'place', isRequired: false });
  const partners = await ask(choicesQuestion(field('partners'), context.partners, words));
  const summary = await askTexts(ask, context, { name: 'summary', max: 600 });
  const [first = 'event'] = partners?.split(', ') ?? [];
  const year = date?.match(/\d{4}/u)?.[0] ?? 'undated';
  const proposal = freeId(`${first}-${year}-${kind?.split('-').at(-1) ?? 'event'}`, taken.events);
  const id = await ask(idQuestion({ ...field('id'), proposal }, taken.events, words));
  const source = await askSource(ask, context);
  if (!kind || !title || !state || !summary || !id) return undefined;
  const cite = source && { record: [source.id] };
  const fields = { kind, state, title, date, place, partners: partners?.split(', '), summary, cite };
  return [...(source?.drafts ?? []), { collection: 'events', id, fields }];
}
