import type { Agreement } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { agreementCard, eventCard } from '../parts/card-view.ts';
import { agreementFacts } from './agreement-facts.ts';
import { documentViews } from './document-view.ts';
import { recordView, type RecordViewWith } from './record-view.ts';
import { signatoryViews } from './signatory-view.ts';

/** The page of a paper in one language. */
export function agreementView(
  ctx: PageContext,
  agreement: Agreement,
): RecordViewWith<'signatories' | 'chain' | 'documents' | 'events'> {
  const { data, kind, chain } = agreement;
  return recordView(
    ctx,
    agreement,
    {
      kind: {
        href: route.filter(ctx.locale, 'agreements', 'kind', kind.id),
        text: ctx.text(kind.label),
      },
      search: {
        areas: agreement.areas,
        date: data.signed,
        partners: agreement.partners,
        state: ctx.t(`agreement.${agreement.state}`),
      },
    },
    {
      facts: agreementFacts(ctx, agreement),
      signatories: signatoryViews(ctx, agreement),
      chain: chain.length < 2 ? [] : chain.map((paper) => agreementCard(ctx, paper)),
      documents: documentViews(ctx, agreement),
      events: agreement.events.map((event) => eventCard(ctx, event)),
    },
  );
}
