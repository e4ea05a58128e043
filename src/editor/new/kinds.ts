import type { Ask } from './ask.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import type { Attached } from './attached.ts';
import { newAgreement } from './new-agreement.ts';
import { newAssociation } from './new-association.ts';
import { newEvent } from './new-event.ts';
import { newPartner } from './new-partner.ts';
import { newSource } from './new-source.ts';

/** What can be made, and how each is asked for. Without an answer that it cannot do without there are no drafts. */
export const NEW_KINDS: Readonly<Record<NewKind, MakeDrafts>> = {
  partner: newPartner,
  agreement: newAgreement,
  event: newEvent,
  association: newAssociation,
  source: async (ask, context) => {
    const draft = await newSource(ask, context);
    return draft && [draft];
  },
};

/** Whether a word names something that can be made. */
export function isNewKind(word: string | undefined): word is NewKind {
  return word !== undefined && Object.hasOwn(NEW_KINDS, word);
}

export type NewKind = 'partner' | 'agreement' | 'event' | 'association' | 'source';

export type MakeDrafts = (
  ask: Ask,
  context: EditorContext,
  attached?: Attached,
) => Promise<Draft[] | undefined>;
