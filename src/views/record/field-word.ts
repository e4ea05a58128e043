import { hasMessage } from '../../i18n/messages/index.ts';
import type { PageContext } from '../context.ts';

/** The word for a field of a record. */
export function fieldWord(ctx: PageContext, field: string): string {
  const key = `fact.${field}`;
  return hasMessage(key) ? ctx.t(key) : field;
}
