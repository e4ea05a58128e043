import type { CitationsByField } from '../../registry/linked-record.ts';
import type { PageContext } from '../context.ts';
import type { FactView } from '../parts/fact-view.ts';
import { cite, citedIn } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';
import { accountedName, type AccountedRecord } from './account-view.ts';

/**
 * The sources of a record that none of its parts shows, with the names of the fields they are given for, so that every
 * source has its mark on the page.
 */
export function restFact(
  ctx: PageContext,
  record: AccountedRecord & { citationsOf: CitationsByField },
  parts: object,
): FactView {
  const shown = citedIn(parts);
  const rest = Object.entries(record.citationsOf).filter(
    ([, list]) => list.length > 0 && !list.some((citation) => shown.has(citation)),
  );
  return {
    term: plain(ctx.t('fact.source')),
    values: rest.map(([field, list]) => ({
      text: plain(accountedName(ctx, record, field).toLocaleLowerCase(ctx.lang)),
      notes: cite(list),
    })),
    isBookkeeping: true,
  };
}
