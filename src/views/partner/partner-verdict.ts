import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { datedFact, fact, linksFact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';
import { isTurn } from '../record/step-view.ts';
import { evidenceFact } from './partner-evidence.ts';

/** Whether a relation is alive, since when, on what paper, and what last showed it. */
export function verdictFacts(ctx: PageContext, partner: Partner): FactView[] {
  const paper = partner.since?.agreement;
  return present([
    stateFact(ctx, partner),
    sinceFact(ctx, partner),
    { ...evidenceFact(ctx, partner), field: 'lastEvidence' },
    paper && { ...linksFact(ctx.t('fact.basis'), [ctx.link(paper)]), field: 'history' },
  ]);
}

/** What the relation is today, as far as known. */
export function stateFact(ctx: PageContext, { steps, citationsOf }: Partner): FactView {
  const { t } = ctx;
  const last = steps.at(-1);
  const row =
    last === undefined
      ? unknownFact(t('fact.state'), t('unknown.state'), cite(citationsOf['record']))
      : fact(t('fact.state'), plain(t(`relation.${last.state}`)), cite(last.citations), {
          id: 'state',
          ...(last.note && isTurn(last) && { remark: ctx.text(last.note) }),
        });
  return { ...row, field: 'history' };
}

/** Since when it is what it is. */
export function sinceFact(ctx: PageContext, { since }: Partner): FactView {
  const { t } = ctx;
  const row = datedFact(
    ctx,
    t('fact.since'),
    since ?? {},
    t('unknown.since'),
    cite(since?.citations),
    'since',
  );
  return { ...row, field: 'history' };
}
