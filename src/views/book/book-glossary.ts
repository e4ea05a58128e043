import type { Term } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { fact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { termsOf } from '../parts/records-of.ts';
import { plain } from '../parts/text-view.ts';

/** The words of the registry and what they mean, by vocabulary. */
export function glossary(ctx: PageContext): { id: string; title: string; facts: FactView[] }[] {
  const { registry, t } = ctx;
  const { partnerKinds, agreementKinds } = registry;
  const terms = (['directions', 'areas', 'exchange-forms'] as const).map((id) => ({
    id,
    title: t(`nav.${id}`),
    facts: termsOf(registry, id).map((term) => termFact(ctx, term)),
  }));
  return [
    ...terms,
    { id: 'partner-kinds', title: t('book.partnerKinds'), facts: definitions(ctx, partnerKinds) },
    { id: 'paper-kinds', title: t('book.paperKinds'), facts: definitions(ctx, agreementKinds) },
  ].filter(({ facts }) => facts.length > 0);
}

/** Kinds that need no explanation have none. */
function definitions(ctx: PageContext, kinds: readonly Term[]): FactView[] {
  return kinds.filter(({ definition }) => definition !== undefined).map((kind) => termFact(ctx, kind));
}

function termFact(ctx: PageContext, term: Term): FactView {
  const notes = cite(term.citations);
  return term.definition
    ? fact(ctx.text(term.label), ctx.text(term.definition), notes)
    : fact(ctx.text(term.label), plain(ctx.t('book.noDefinition')), notes, { unknown: true });
}
