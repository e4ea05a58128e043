import type { Ask } from './ask.ts';
import { askSource } from './ask-source.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { proposeId } from './new-partner.ts';
import { addressQuestion, choiceQuestion, dateQuestion, idQuestion } from './questions.ts';

/** Asks for an association. @returns the records to write; `undefined` when an answer that it cannot do without is missing */
export async function newAssociation(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const { words, taken } = context;
  const field = (name: string) => ({ name, words: words.fields[name] ?? name });
  const choices = (values: readonly string[]) =>
    values.map((value) => ({ value, label: words.values[value] ?? value }));
  const name = await askTexts(ask, context, { name: 'name' });
  const scope = await ask(
    choiceQuestion({ ...field('scope'), isRequired: true }, choices(['international', 'national']), words),
  );
  const state = await ask(
    choiceQuestion(
      { ...field('membership'), isRequired: true, proposal: 'member' },
      choices(['member', 'former', 'applied']),
      words,
    ),
  );
  const since = await ask(dateQuestion(field('since'), words));
  const website = await ask(addressQuestion(field('website'), words));
  const summary = await askTexts(ask, context, { name: 'summary', max: 300 });
  const id = await ask(idQuestion({ ...field('id'), proposal: proposeId(name) }, taken.associations, words));
  const source = await askSource(ask, context);
  if (!name || !scope || !state || !summary || !id) return undefined;
  const cite = source && { record: [source.id] };
  const fields = { name, scope, website, membership: { state, since }, summary, cite };
  return [...(source?.drafts ?? []), { collection: 'associations', id, fields }];
}
