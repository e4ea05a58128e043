import type { Source } from '../../registry/linked-record.ts';
import type { Agreement, Association, Event, LegalAct, Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { stateFact, sinceFact } from '../partner/partner-verdict.ts';
import { distanceFact, timeFact } from '../partner/partner-place.ts';
import type { FactView } from '../parts/fact-view.ts';
import { citedIn } from '../parts/notes.ts';
import { agreementFacts } from '../record/agreement-view.ts';
import { associationFacts } from '../record/association-view.ts';
import { eventFacts } from '../record/event-view.ts';
import { legalActFacts } from '../record/legal-act-view.ts';
import { signatoryViews } from '../record/signatory-view.ts';
import type { AskedFact, EntryFact } from './name-entry.ts';

/** What one fact of a record answers, as its page says it: the search shows it to whoever asks that. */
export const entryFacts = {
  partner: (ctx: PageContext, partner: Partner): EntryFact[] =>
    present(ctx, [
      ['when', sinceFact(ctx, partner)],
      ['state', stateFact(ctx, partner)],
      ['far', distanceFact(ctx, partner)],
      ['time', timeFact(ctx, partner)],
    ]),
  agreement: (ctx: PageContext, agreement: Agreement): EntryFact[] => {
    const facts = agreementFacts(ctx, agreement);
    return present(ctx, [
      ['who', signatoriesFact(ctx, agreement)],
      ['when', facts.find(hasId('signed'))],
      ['state', facts.find(hasId('state'))],
    ]);
  },
  association: (ctx: PageContext, association: Association): EntryFact[] => {
    const facts = associationFacts(ctx, association);
    return present(ctx, [
      ['when', facts.find(isNamed(ctx.t('fact.memberSince')))],
      ['state', facts.find(hasId('state'))],
    ]);
  },
  legalAct: (ctx: PageContext, act: LegalAct): EntryFact[] => {
    const facts = legalActFacts(ctx, act);
    return present(ctx, [
      ['when', facts.find(isNamed(ctx.t('fact.date')))],
      ['state', facts.find(hasId('state'))],
    ]);
  },
  event: (ctx: PageContext, event: Event): EntryFact[] =>
    present(ctx, [['when', eventFacts(ctx, event).find(isNamed(ctx.t('fact.date')))]]),
} as const;

/** Those who signed, one after the other; nothing where nobody is known. */
function signatoriesFact(ctx: PageContext, agreement: Agreement): FactView | undefined {
  const values = signatoryViews(ctx, agreement).map(({ name, notes }) => ({ text: name, notes }));
  return values.length === 0 ? undefined : { term: { text: ctx.t('fact.signatories') }, values };
}

const hasId =
  (id: string) =>
  ({ values }: FactView) =>
    values.some((value) => value.id === id);

const isNamed =
  (name: string) =>
  ({ term }: FactView) =>
    term.text === name;

function present(
  ctx: PageContext,
  facts: readonly (readonly [AskedFact, FactView | undefined])[],
): EntryFact[] {
  return facts.flatMap(([ask, fact]) => {
    if (fact === undefined) return [];
    const sources = new Set([...citedIn(fact)].map(({ record }) => record));
    const values = fact.values.map(({ text, remark }) => [text.text, ask === 'time' && remark?.text]);
    return [
      {
        ask,
        text: `${fact.term.text}: ${values.flat().filter(Boolean).join(', ')}`,
        sources: [...sources].map((source: Source) => {
          const { href, text } = ctx.link(source);
          return { ...text, href };
        }),
      },
    ];
  });
}
