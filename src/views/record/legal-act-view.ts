import type { LegalAct } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { fact, linksFact, present, websiteFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { joined, plain } from '../parts/text-view.ts';
import { recordView, type RecordViewWith } from './record-view.ts';
import { stepView, type StepView } from './step-view.ts';

/** The page of a legal act in one language. */
export function legalActView(ctx: PageContext, act: LegalAct): RecordViewWith<'history'> {
  const { t } = ctx;
  const { data } = act;
  return recordView(
    ctx,
    act,
    {
      kind: { text: ctx.text(act.kind.label) },
      search: { date: data.date, state: t(`force.${act.force}`) },
    },
    {
      facts: legalActFacts(ctx, act),
      history: { title: t('section.steps'), steps: actHistory(ctx, act) },
    },
  );
}

/** What is known of it, fact by fact. */
export function legalActFacts(
  ctx: PageContext,
  { data, citationsOf, steps, force, declaredBy }: LegalAct,
): FactView[] {
  const { t } = ctx;
  const last = steps.at(-1);
  return present([
    fact(t('fact.force'), plain(t(`force.${force}`)), cite(last?.citations ?? citationsOf['record']), {
      id: 'state',
      // What an amendment changed is no word on whether the act is in force.
      ...(last?.note && SAYS_FORCE.has(last.state) && { remark: ctx.text(last.note) }),
      ...(force === 'unknown' && { unknown: true }),
    }),
    data.number && fact(t('fact.number'), ctx.text(data.number), cite(citationsOf['number'])),
    data.date === undefined
      ? undefined
      : fact(t('fact.date'), plain(ctx.date(data.date)), cite(citationsOf['date']), {
          ...(data.dateNote && { remark: ctx.text(data.dateNote) }),
        }),
    fact(t('fact.jurisdiction'), ctx.text(data.jurisdiction), cite(citationsOf['jurisdiction'])),
    websiteFact(t('fact.official'), data.url, cite(citationsOf['url'])),
    linksFact(t('fact.declaredBy'), declaredBy.map(ctx.link)),
  ]);
}

const SAYS_FORCE: ReadonlySet<string> = new Set(['in-force', 'partly-replaced', 'not-in-force']);

function actHistory(ctx: PageContext, { steps }: LegalAct): StepView[] {
  return steps.map((step) => {
    const how = [step.by, step.number].filter((text) => text !== undefined).map(ctx.text);
    const state = plain(ctx.t(`actStep.${step.state}`));
    const own = { state, ...(how.length > 0 && { how: joined(how, ', ') }) };
    return stepView(ctx, step, own, step.citations);
  });
}
