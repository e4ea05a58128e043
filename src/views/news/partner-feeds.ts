import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { FeedLink } from '../frame/frame-view.ts';
import { calendarEntries } from './calendar-entries.ts';
import { feedEntries } from './feed-entries.ts';

/** The calendar and the feed of a partner, each where it has anything to tell. */
export function partnerFeeds(ctx: PageContext, partner: Partner): FeedLink[] {
  const { locale, t } = ctx;
  const name = { partner: ctx.words(partner.data.name) };
  return [
    ...(calendarEntries(ctx).of.has(partner)
      ? [{ href: route.calendar(locale, partner.id), title: t('calendar.ofPartner', name) }]
      : []),
    ...(feedEntries(ctx).of.has(partner)
      ? [{ href: route.feed(locale, partner.id), title: t('feed.ofPartner', name) }]
      : []),
  ];
}
