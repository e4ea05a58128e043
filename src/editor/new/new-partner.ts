import type { Ask } from './ask.ts';
import { askFields } from './ask-fields.ts';
import { askId } from './ask-id.ts';
import { askPlace } from './ask-place.ts';
import { askSource } from './ask-source.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { suggestId } from '../../content-source/suggest-id.ts';

/**
 * Asks for a partner.
 * @returns the records to write; `undefined` when an answer that it cannot do without is missing
 */
export async function newPartner(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const fields = askFields(ask, context, 'partners');
  const kind = await fields.one('kind');
  const name = await fields.texts('name');
  const country = await fields.one('country');
  const found = await askPlace(ask, context, Object.values(name ?? {}).reverse(), country);
  const summary = await fields.texts('summary');
  const state = await fields.one('history.state', { hint: context.words.stateHint });
  const since = state === undefined ? undefined : await fields.one('history.date', { name: 'since' });
  const source = await askSource(ask, context);
  const id = await askId(ask, context, 'partners', proposeId(name));
  if (!kind || !name || !summary || !id) return undefined;
  const cite = (source ?? found.cite) && { ...(source && { record: [source.id] }), ...found.cite };
  const history = state === undefined ? undefined : [{ date: since, state, cite: source && [source.id] }];
  const draft: Draft = {
    collection: 'partners',
    id,
    fields: { kind, name, country, ...found.place, summary, history, cite },
  };
  return [...(source?.drafts ?? []), ...found.drafts, draft];
}

/**
 * The id of a name in the language that is likest to Latin letters: of those after the first, since the first has to be
 * there.
 */
export function proposeId(name: Readonly<Record<string, string | undefined>> | undefined): string {
  const texts = Object.values(name ?? {}).filter((text) => text !== undefined);
  return suggestId(texts.find((text) => /^[\p{Script=Latin}\P{L}]+$/u.test(text)) ?? texts[0] ?? '');
}
