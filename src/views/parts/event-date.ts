import type { Event } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/**
 * When an event took place, in words; where only the report of it is dated, they say so. `undefined`: neither is known.
 */
export function eventDateText(ctx: PageContext, { data }: Event): string | undefined {
  if (data.date !== undefined) return ctx.date(data.date);
  if (data.reported === undefined) return undefined;
  return ctx.t('event.reportedOn', { date: ctx.date(data.reported) });
}
