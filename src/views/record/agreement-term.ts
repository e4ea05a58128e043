import { parseDuration } from '../../format/duration.ts';
import type { Agreement } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/** The stated term in words; `undefined` when none is stated. */
export function termText(ctx: PageContext, { data, termEnd }: Agreement): string | undefined {
  const { t } = ctx;
  const { term } = data;
  if (term === undefined) return undefined;
  if (term === 'open-ended') return t('term.open-ended');
  const words = durationText(ctx, term);
  if (words === undefined) return ctx.date(term);
  return termEnd === undefined ? words : t('term.until', { term: words, date: ctx.date(termEnd) });
}

/** What the paper says of its renewal, in words; `undefined` when no source tells. */
export function renewalText(ctx: PageContext, { data }: Agreement): string | undefined {
  const { t } = ctx;
  const renewal = data.renewal && t(`renewal.${data.renewal}`);
  const term = data.renewalTerm && durationText(ctx, data.renewalTerm);
  return renewal && term ? t('renewal.for', { renewal, term }) : (renewal ?? term);
}

/** Years or months in words; `undefined` for what is no duration. */
function durationText({ t }: PageContext, text: string): string | undefined {
  const duration = parseDuration(text);
  return duration && t.count(`count.${duration.unit}`, duration.count);
}
