import type { Account, RelationState, RelationStep } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import type { Notebook, NoteRef } from '../parts/notes.ts';
import { localize, type LangText, type LinkView } from '../parts/text-view.ts';

/** A dated step in a history, as printed. */
export interface StepView {
  date: string;
  hasDate: boolean;
  dateNote?: LangText;
  /** What happened, in a word or two. */
  state: string;
  /** Who took the step and on what ground. */
  how?: string;
  agreement?: LinkView;
  note?: LangText;
  notes: NoteRef[];
}

/** What other sources say of a field, against what the record says. */
export interface AccountView {
  field: string;
  says: LangText;
  notes: NoteRef[];
}

/** The steps of a relation, oldest first. */
export function relationSteps(
  steps: readonly RelationStep[],
  locale: Locale,
  notebook: Notebook,
): StepView[] {
  const t = useMessages(locale);
  return steps.map((step) => ({
    date: step.date === undefined ? t('unknown.date') : formatEdtf(step.date, locale),
    hasDate: step.date !== undefined,
    ...(step.dateNote && { dateNote: localize(step.dateNote, locale) }),
    state: t(`relation.${step.state}`),
    ...howText(step, locale),
    ...(step.agreement && {
      agreement: {
        href: route.record(locale, 'agreements', step.agreement.id),
        text: localize(step.agreement.data.title, locale),
      },
    }),
    ...(step.note && { note: localize(step.note, locale) }),
    notes: notebook.cite(step.cite),
  }));
}

/** The accounts of a record; `fieldName` gives the word for a field or step in the page's language. */
export function accountViews(
  accounts: readonly Account[],
  locale: Locale,
  notebook: Notebook,
  fieldName: (field: string) => string,
): AccountView[] {
  return accounts.map(({ field, says, cite }) => ({
    field: fieldName(field),
    says: localize(says, locale),
    notes: notebook.cite(cite),
  }));
}

const BY_DECISION: readonly RelationState[] = ['paused', 'resumed', 'ended'];

function howText(step: RelationStep, locale: Locale): { how?: string } {
  const t = useMessages(locale);
  // A step by both sides on a paper needs no words: the paper says it.
  const by = step.by === 'both' && step.agreement ? undefined : step.by;
  // Only a change for the worse or back makes one ask for a decision.
  if (step.basis === 'practice' && BY_DECISION.includes(step.state)) {
    return { how: t(by === undefined ? 'basis.practice' : `practice.${by}`) };
  }
  if (by === undefined) return {};
  return { how: t(step.basis === 'decision' ? `decision.${by}` : `actor.${by}`) };
}
