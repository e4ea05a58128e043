import type { PageContext } from '../context.ts';
import { agreementView } from './agreement-view.ts';
import { associationView } from './association-view.ts';
import { eventView } from './event-view.ts';
import { legalActView } from './legal-act-view.ts';
import type { RecordView } from './record-view.ts';
import { sourceView } from './source-view.ts';

/** The pages of all records but the partners in one language. */
export function recordViews(ctx: PageContext): RecordView[] {
  const { agreements, associations, events, legalActs, sources } = ctx.registry;
  return [
    ...agreements.map((agreement) => agreementView(ctx, agreement)),
    ...associations.map((association) => associationView(ctx, association)),
    ...legalActs.map((act) => legalActView(ctx, act)),
    ...events.map((event) => eventView(ctx, event)),
    ...sources.map((source) => sourceView(ctx, source)),
  ];
}
