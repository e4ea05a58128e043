import type { Source } from '../linked-record.ts';
import type { LegalAct } from '../model.ts';
import type { Content } from '../record.ts';
import { linkCited, linkCitedFields, type ById } from './citations.ts';
import { recordsById } from './records-by-id.ts';
import { termOf, type Terms } from './terms.ts';

/** Legal acts by id; their force is still unknown. */
export function linkLegalActs(
  { records }: Content,
  terms: Terms,
  sources: ById<Source>,
): Map<string, LegalAct> {
  return recordsById(records['legal-acts'], ({ data, ...record }) => ({
    ...record,
    data,
    ...linkCitedFields(sources, data),
    kind: termOf(terms.actKinds, data.kind),
    steps: linkCited(sources, data.history),
    force: 'unknown',
  }));
}
