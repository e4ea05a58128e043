import type { CollectionName } from '../../format/index.ts';
import type { Ask } from './ask.ts';
import type { EditorContext } from './editor-context.ts';
import { idQuestion } from './questions.ts';

/** Asks for the name of a new record, which becomes part of its address. */
export function askId(
  ask: Ask,
  { words, taken }: EditorContext,
  collection: CollectionName,
  proposal: string,
  name = 'id',
): Promise<string | undefined> {
  return ask(idQuestion({ name, words: words.fields[name] ?? name, proposal }, taken[collection], words));
}
