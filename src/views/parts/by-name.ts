import type { LocalizedText } from '../../format/localized-text.ts';
import type { PageContext } from '../context.ts';

/** Records as their names sort in the language of the page. */
export function byName<Named extends { data: { name: LocalizedText } }>(
  ctx: PageContext,
  records: readonly Named[],
): Named[] {
  return records.toSorted((a, b) => ctx.compare(ctx.words(a.data.name), ctx.words(b.data.name)));
}
