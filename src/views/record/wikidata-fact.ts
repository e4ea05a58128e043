import type { LinkedCitation } from '../../registry/linked-record.ts';
import type { PageContext } from '../context.ts';
import { fact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';

/** The Wikidata item of a record, as a link; nothing when it has none. */
export function wikidataFact(
  { t }: PageContext,
  item: string | undefined,
  citations: readonly LinkedCitation[] | undefined,
): FactView | undefined {
  if (item === undefined) return undefined;
  return fact(t('fact.wikidata'), plain(item), cite(citations), {
    href: `https://www.wikidata.org/wiki/${item}`,
  });
}
