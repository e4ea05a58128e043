import { hasMessage } from '../../i18n/messages/index.ts';
import type { Account } from '../../registry/linked-record.ts';
import type { PageContext } from '../context.ts';
import { cite, type NoteRef } from '../parts/notes.ts';
import type { LangText } from '../parts/text-view.ts';
import { fieldWord } from './field-word.ts';

/** What other sources say of a field, against what the record says. */
export interface AccountView {
  field: string;
  says: LangText;
  notes: NoteRef[];
}

/** A record that other sources may contradict: in its fields and in the steps of its history. */
export interface AccountedRecord {
  collection: string;
  accounts: readonly Account[];
  steps?: readonly { key?: string | undefined; state: string; date?: string | undefined }[];
}

/** The accounts of a record, each under the word for the field or step that it is about. */
export function accountViews(ctx: PageContext, record: AccountedRecord): AccountView[] {
  return record.accounts.map(({ field, says, citations }) => ({
    field: accountedName(ctx, record, field),
    says: ctx.text(says),
    notes: cite(citations),
  }));
}

/** Areas of the messages that name the states of a history. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  partners: 'relation',
  agreements: 'agreement',
  'legal-acts': 'actStep',
};

/** The word for a field or step of a record, or for the record as a whole. */
export function accountedName(
  ctx: PageContext,
  { collection, steps = [] }: AccountedRecord,
  field: string,
): string {
  const step = steps.find(({ key }) => key === field);
  if (step === undefined) return fieldWord(ctx, field);
  const key = `${STATE_WORDS[collection]}.${step.state}`;
  const word = hasMessage(key) ? ctx.t(key) : step.state;
  return step.date === undefined ? word : `${word}, ${ctx.date(step.date)}`;
}
