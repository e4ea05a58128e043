import { route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { calendarEntries } from '../../views/news/calendar-entries.ts';
import { changeEntries } from '../../views/news/change-entries.ts';
import { feedEntries } from '../../views/news/feed-entries.ts';
import type { SiteFile } from '../site-file.ts';
import { atom, feedPage } from './atom.ts';
import { icalendar } from './icalendar.ts';

/** Calendars and feeds in one language: of all partners, and of each that has something for them. */
export function newsFiles(ctx: PageContext): SiteFile[] {
  const { registry, locale, t } = ctx;
  const site = ctx.words(registry.site.title);
  const coming = calendarEntries(ctx);
  const facts = feedEntries(ctx);
  const calendar = (title: string, own: typeof coming.all, partner?: string): SiteFile[] => {
    // A calendar without an entry is none (RFC 5545).
    if (own.length === 0) return [];
    return [{ href: route.calendar(locale, partner), make: () => icalendar(ctx, title, own) }];
  };
  const feed = (title: string, own: typeof facts.all, partner?: string): SiteFile => {
    const href = route.feed(locale, partner);
    return { href, make: () => atom(ctx, { title, href, page: feedPage(ctx, partner) }, own) };
  };
  return [
    ...calendar(t('calendar.title', { site }), coming.all),
    feed(t('feed.title', { site }), facts.all),
    changesFile(ctx, t('changes.feedTitle', { site })),
    ...registry.partners.flatMap((partner) => {
      const name = ctx.words(partner.data.name);
      const told = facts.of.get(partner);
      return [
        ...calendar(t('calendar.ofPartner', { partner: name }), coming.of.get(partner) ?? [], partner.id),
        ...(told ? [feed(t('feed.ofPartner', { partner: name }), told, partner.id)] : []),
      ];
    }),
  ];
}

/** The changes of the registry; empty where nobody knows its history. */
function changesFile(ctx: PageContext, title: string): SiteFile {
  const href = route.changesFeed(ctx.locale);
  return {
    href,
    make: () => atom(ctx, { title, href, page: route.changes(ctx.locale) }, changeEntries(ctx)),
  };
}
