import type { CollectionName } from '../../format/index.ts';
import type { PageContext } from '../context.ts';
import type { PagePlan } from '../page-plan.ts';
import { agreementView } from './agreement-view.ts';
import { associationView } from './association-view.ts';
import { eventView } from './event-view.ts';
import { legalActView } from './legal-act-view.ts';
import type { RecordView } from './record-view.ts';
import { sourceView } from './source-view.ts';

/** The pages of all records but the partners in one language. */
export function recordPages(ctx: PageContext): PagePlan<RecordView>[] {
  const { agreements, associations, events, legalActs, sources } = ctx.registry;
  return [
    ...plans(ctx, agreements, agreementView),
    ...plans(ctx, associations, associationView),
    ...plans(ctx, legalActs, legalActView),
    ...plans(ctx, events, eventView),
    ...plans(ctx, sources, sourceView),
  ];
}

/** A page for each record. */
export function plans<Item extends { collection: CollectionName; id: string }>(
  ctx: PageContext,
  records: readonly Item[],
  view: (ctx: PageContext, record: Item) => RecordView,
): PagePlan<RecordView>[] {
  return records.map((record) => ({
    params: { collection: record.collection, id: record.id },
    make: () => view(ctx, record),
  }));
}
