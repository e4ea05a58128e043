import type { LinkedCitation } from '../../registry/linked-record.ts';
import type { Partner, RelationStep } from '../../registry/model.ts';
import type { RelationState } from '../../registry/states.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { PageContext } from '../context.ts';
import { cite, type NoteRef } from '../parts/notes.ts';
import { plain, sentence, type LangText, type LinkView } from '../parts/text-view.ts';

/** A dated step in a history, as printed. */
export interface StepView {
  date: string;
  hasDate: boolean;
  dateNote?: LangText;
  /** What happened, in a word or two. */
  state: LangText;
  /** Who took the step and on what ground. */
  how?: LangText;
  agreement?: LinkView;
  note?: LangText;
  notes: NoteRef[];
}

/** A step with its date and sources; `own` is what the kind of history says of it. */
export function stepView(
  ctx: PageContext,
  step: { date?: string | undefined; dateNote?: LocalizedText | undefined; note?: LocalizedText | undefined },
  own: Pick<StepView, 'state' | 'how' | 'agreement'>,
  citations: readonly LinkedCitation[],
): StepView {
  return {
    date: step.date === undefined ? ctx.t('unknown.date') : ctx.date(step.date),
    hasDate: step.date !== undefined,
    ...(step.dateNote && { dateNote: ctx.text(step.dateNote) }),
    ...own,
    ...(step.note && { note: ctx.text(step.note) }),
    notes: cite(citations),
  };
}

/** A change for the worse or back: one asks for a decision, and what is remarked on it stands with the state itself. */
export function isTurn({ state }: RelationStep): boolean {
  return TURNS.includes(state);
}

const TURNS: readonly RelationState[] = ['paused', 'resumed', 'ended'];

/** The steps of a relation, oldest first, without what is remarked on its state and its beginning where those stand. */
export function relationHistory(ctx: PageContext, { steps, since }: Partner): StepView[] {
  const last = steps.at(-1);
  return steps.map((step) =>
    stepView(
      ctx,
      {
        ...step,
        ...(step === last && isTurn(step) && { note: undefined }),
        ...(step === since && { dateNote: undefined }),
      },
      {
        state: stateText(ctx, step),
        ...howText(ctx, step),
        ...(step.agreement && { agreement: ctx.link(step.agreement) }),
      },
      step.citations,
    ),
  );
}

function stateText({ t, text }: PageContext, { state, kind }: RelationStep): LangText {
  const word = t(`relation.${state}`);
  if (kind === undefined) return plain(word);
  return sentence((label) => t('step.ofKind', { state: word, kind: label }), text(kind.label));
}

function howText({ t }: PageContext, step: RelationStep): { how?: LangText } {
  // A step by both sides on a paper needs no words: the paper says it.
  const by = step.by === 'both' && step.agreement ? undefined : step.by;
  if (step.basis === 'practice' && isTurn(step)) {
    return { how: plain(t(by === undefined ? 'basis.practice' : `practice.${by}`)) };
  }
  if (by === undefined) return {};
  return { how: plain(t(step.basis === 'decision' ? `decision.${by}` : `actor.${by}`)) };
}
