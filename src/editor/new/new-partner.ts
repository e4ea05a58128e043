import { RELATION_STATES } from '../../registry/schema/partner.ts';
import { countryCodes } from '../../i18n/country-codes.ts';
import type { Ask } from './ask.ts';
import { askPlace } from './ask-place.ts';
import { askSource } from './ask-source.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { choiceQuestion, dateQuestion, idQuestion } from './questions.ts';
import { suggestId } from '../../content-source/suggest-id.ts';

/** Asks for a partner. @returns the records to write; `undefined` when an answer that it cannot do without is missing */
export async function newPartner(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const { words, terms, taken, lang } = context;
  const field = (name: string) => ({ name, words: words.fields[name] ?? name });
  const kind = await ask(
    choiceQuestion({ ...field('kind'), isRequired: true }, terms['partner-kinds'], words),
  );
  const name = await askTexts(ask, context, { name: 'name' });
  const codes = countryCodes(lang);
  const country = await ask({
    ...choiceQuestion(field('country'), codes, words),
    choices: [],
    hint: words.countryHint,
  });
  const place = await askPlace(ask, context, Object.values(name ?? {}).reverse(), country);
  const summary = await askTexts(ask, context, { name: 'summary', max: 300 });
  const states = RELATION_STATES.map((value) => ({ value, label: words.values[value] ?? value }));
  const state = await ask(choiceQuestion({ ...field('state'), hint: words.stateHint }, states, words));
  const since = state === undefined ? undefined : await ask(dateQuestion(field('since'), words));
  const source = await askSource(ask, context);
  const id = await ask(idQuestion({ ...field('id'), proposal: proposeId(name) }, taken.partners, words));
  if (!kind || !name || !summary || !id) return undefined;
  const cite = source && { record: [source.id] };
  const history = state === undefined ? undefined : [{ date: since, state, cite: source && [source.id] }];
  const draft: Draft = {
    collection: 'partners',
    id,
    fields: { kind, name, country, ...place, summary, history, cite },
  };
  return [...(source?.drafts ?? []), draft];
}

/** The id of a name in the language that is likest to Latin letters: of those after the first, since the first has to be there. */
export function proposeId(name: Readonly<Record<string, string | undefined>> | undefined): string {
  const texts = Object.values(name ?? {}).filter((text) => text !== undefined);
  return suggestId(texts.find((text) => /^[\p{Script=Latin}\P{L}]+$/u.test(text)) ?? texts[0] ?? '');
}
