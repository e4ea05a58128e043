import { anniversaries } from '../../registry/derive/anniversaries.ts';
import { latestFacts } from '../../registry/derive/latest-facts.ts';
import { isPartial, spokenLanguage } from '../../i18n/locales.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { homeThings } from '../linked/page-things.ts';
import { anniversaryView, latestView, type DatedLink } from '../parts/dated-link.ts';
import type { FactView } from '../parts/fact-view.ts';
import { numberNotes, type NoteView } from '../parts/notes.ts';
import { recordsOf } from '../parts/records-of.ts';
import { plain, type LangText, type LinkView } from '../parts/text-view.ts';
import { cityFacts } from './city-facts.ts';
import { tiesView, type TiesView } from './ties-view.ts';

/** How many facts the home page shows. */
const LATEST_LIMIT = 6;
const ANNIVERSARY_MONTHS = 12;
const ANNIVERSARY_LIMIT = 6;

/** The lists that the home page leads to. */
const LISTED = ['partners', 'agreements', 'associations', 'events', 'legal-acts', 'sources'] as const;

/** Everything the home page prints, the map apart. */
export interface HomeView {
  frame: FrameView;
  title: LangText;
  lead: LangText;
  /** What is listed, as links to the lists. */
  listed: { href: string; text: string }[];
  /** Absent where there are no partners. */
  ties?: TiesView;
  /** The sources that declare how much of something there is; their pages set that beside what is listed. */
  declaring: LinkView[];
  directions: { link: LinkView; definition?: LangText; counts: string }[];
  latest: DatedLink[];
  anniversaries: DatedLink[];
  /** The city and its department. */
  city: FactView[];
  notes: NoteView[];
}

/** The home page in one language. */
export function homeView(ctx: PageContext): HomeView {
  const { registry, locale, t } = ctx;
  const declaring = new Set(
    registry.declared.flatMap(({ citations }) => citations.map(({ record }) => record)),
  );
  const site = ctx.words(registry.site.title);
  const city = cityFacts(ctx);
  const ties = tiesView(ctx);
  const coming = anniversaries(registry, { from: registry.asOf, months: ANNIVERSARY_MONTHS });
  return {
    frame: frameView(ctx, {
      href: route.home(locale),
      title: site,
      description: ctx.words(registry.site.description),
      things: homeThings(ctx),
      feeds: [
        { href: route.feed(locale), title: t('feed.title', { site }) },
        { href: route.changesFeed(locale), title: t('changes.feedTitle', { site }) },
      ],
    }),
    title: ctx.text(registry.site.title),
    lead: homeLead(ctx),
    listed: LISTED.map((collection) => ({
      href: route.list(locale, collection),
      text: t.count(`count.${collection}`, recordsOf(registry, collection).length),
    })),
    ...(ties !== undefined && { ties }),
    declaring: [...declaring].map(ctx.link).map(({ href, text }) => ({ href: `${href}#declared`, text })),
    directions: registry.directions.map((direction) => ({
      link: ctx.term('directions', direction),
      ...(direction.definition && { definition: ctx.text(direction.definition) }),
      counts: [
        t.count('count.partners', direction.partners.length),
        ...(direction.associations.length > 0
          ? [t.count('count.associations', direction.associations.length)]
          : []),
        t.count('count.agreements', direction.agreements.length),
      ].join(', '),
    })),
    latest: latestFacts(registry, LATEST_LIMIT).map((latest) => latestView(ctx, latest)),
    anniversaries: coming.slice(0, ANNIVERSARY_LIMIT).map((anniversary) => anniversaryView(ctx, anniversary)),
    city,
    notes: numberNotes(ctx, city),
  };
}

/**
 * What the site is, in a sentence or two. In a language that the interface does not speak these are the site's own
 * words rather than those of the interface in another.
 */
export function homeLead({ registry, locale, lang, t, text }: PageContext): LangText {
  const isSpoken = spokenLanguage(locale) !== undefined || isPartial(lang);
  return isSpoken ? plain(t('home.lead')) : text(registry.site.description);
}
