import type { Ask } from './ask.ts';
import { askFields } from './ask-fields.ts';
import { askId } from './ask-id.ts';
import { askSource } from './ask-source.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { proposeId } from './new-partner.ts';

/**
 * Asks for an association.
 * @returns the records to write; `undefined` when an answer that it cannot do without is missing
 */
export async function newAssociation(ask: Ask, context: EditorContext): Promise<Draft[] | undefined> {
  const fields = askFields(ask, context, 'associations');
  const name = await fields.texts('name');
  const scope = await fields.one('scope');
  const state = await fields.one('membership.state', { name: 'membership', proposal: 'member' });
  const since = await fields.one('membership.since');
  const website = await fields.one('website');
  const summary = await fields.texts('summary');
  const id = await askId(ask, context, 'associations', proposeId(name));
  const source = await askSource(ask, context);
  if (!name || !scope || !state || !summary || !id) return undefined;
  const cite = source && { record: [source.id] };
  const association = { name, scope, website, membership: { state, since }, summary, cite };
  return [...(source?.drafts ?? []), { collection: 'associations', id, fields: association }];
}
