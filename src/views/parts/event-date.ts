import type { Event } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { shortEventState } from './short-state.ts';
import { joined, plain, type LangText } from './text-view.ts';

/**
 * When an event took place, in words; where only the report of it is dated, they say so. `undefined`: neither is known.
 */
export function eventDateText(ctx: PageContext, { data }: Event): string | undefined {
  if (data.date !== undefined) return ctx.date(data.date);
  if (data.reported === undefined) return undefined;
  return ctx.t('event.reportedOn', { date: ctx.date(data.reported) });
}

/** What kind of event it was, and what became of it where it is not known to have been held. */
export function eventKindText(ctx: PageContext, event: Event): LangText {
  const state = shortEventState(ctx, event);
  return joined([ctx.text(event.kind.label), ...(state === '' ? [] : [plain(state)])], ', ');
}
