import type { Anniversary } from '../../registry/derive/anniversaries.ts';
import type { LatestFact } from '../../registry/derive/latest-facts.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { eventDateText } from './event-date.ts';
import { plain, type LinkView } from './text-view.ts';

/** A line of the home page: a date, a link, a word on what it is. */
export interface DatedLink extends LinkView {
  date: string;
  what: string;
}

/** A dated fact as a line. */
export function latestView(ctx: PageContext, fact: LatestFact): DatedLink {
  const { t } = ctx;
  const date = ctx.date(fact.date);
  switch (fact.kind) {
    case 'step':
      return { date, ...ctx.link(fact.partner), what: t(`relation.${fact.step.state}`) };
    case 'agreement':
      return { date, ...ctx.link(fact.agreement), what: ctx.words(fact.agreement.kind.label) };
    case 'event':
      return {
        date: eventDateText(ctx, fact.event) ?? date,
        ...ctx.link(fact.event),
        what: ctx.words(fact.event.kind.label),
      };
    case 'legal-act':
      return { date, ...ctx.link(fact.act), what: t(`actStep.${fact.step.state}`) };
  }
}

/** An anniversary as a line. */
export function anniversaryView(
  ctx: PageContext,
  { date, years, partner, agreement }: Anniversary,
): DatedLink {
  const { t } = ctx;
  const line = { date: ctx.date(date), what: t.count('count.years', years) };
  if (agreement) return { ...line, ...ctx.link(agreement) };
  const what = t('home.yearsOfRelations', { years: line.what });
  return {
    ...line,
    ...(partner ? ctx.link(partner) : { href: route.home(ctx.locale), text: plain('') }),
    what,
  };
}
