import type { Anniversary } from '../../registry/derive/anniversaries.ts';
import type { LatestFact } from '../../registry/derive/latest-facts.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { dormantState } from './dormant-state.ts';
import { eventDateText, eventKindText } from './event-date.ts';
import { plain, type LangText, type LinkView } from './text-view.ts';

/** A line of the home page: a date, a link, a word on what it is. */
export interface DatedLink extends LinkView {
  date: string;
  what: LangText;
}

/** A dated fact as a line. */
export function latestView(ctx: PageContext, fact: LatestFact): DatedLink {
  const { t } = ctx;
  const date = ctx.date(fact.date);
  switch (fact.kind) {
    case 'step':
      return { date, ...ctx.link(fact.partner), what: plain(t(`relation.${fact.step.state}`)) };
    case 'agreement':
      return { date, ...ctx.link(fact.agreement), what: ctx.text(fact.agreement.kind.label) };
    case 'event':
      return {
        date: eventDateText(ctx, fact.event) ?? date,
        ...ctx.link(fact.event),
        what: eventKindText(ctx, fact.event),
      };
    case 'legal-act':
      return { date, ...ctx.link(fact.act), what: plain(t(`actStep.${fact.step.state}`)) };
  }
}

/** An anniversary as a line. */
export function anniversaryView(
  ctx: PageContext,
  { date, years, partner, agreement }: Anniversary,
): DatedLink {
  const { t } = ctx;
  const count = t.count('count.years', years);
  const line = { date: ctx.date(date), what: plain(count) };
  if (agreement) {
    // A paper may outlast what it was made for.
    const dormant = agreement.partners
      .map((one) => dormantState(ctx, one))
      .find((word) => word !== undefined);
    const words = dormant === undefined ? count : t('home.yearsWhile', { years: count, relation: dormant });
    return { ...line, ...ctx.link(agreement), what: plain(words) };
  }
  const what = plain(t('home.yearsOfRelations', { years: count }));
  return {
    ...line,
    ...(partner ? ctx.link(partner) : { href: route.home(ctx.locale), text: plain('') }),
    what,
  };
}
