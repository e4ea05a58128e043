import { anniversaries } from '../../registry/derive/anniversaries.ts';
import { latestFacts } from '../../registry/derive/latest-facts.ts';
import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { declaredView, type DeclaredView } from '../parts/declared-view.ts';
import { anniversaryView, latestView, type DatedLink } from '../parts/dated-link.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { createNotebook, type NoteView } from '../parts/notes.ts';
import { localize, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** How many facts the home page shows. */
const LATEST_LIMIT = 6;
const ANNIVERSARY_MONTHS = 12;
const ANNIVERSARY_LIMIT = 6;

/** Everything the home page prints, the map apart. */
export interface HomeView {
  frame: FrameView;
  title: string;
  lead: string;
  /** What is listed, as links to the lists. */
  listed: { href: string; text: string }[];
  declared: DeclaredView[];
  directions: { link: LinkView; definition?: LangText; counts: string }[];
  latest: DatedLink[];
  anniversaries: DatedLink[];
  notes: NoteView[];
}

/** The home page in one language. */
export function homeView(registry: Registry, locale: Locale): HomeView {
  const t = useMessages(locale);
  const notebook = createNotebook(locale);
  const coming = anniversaries(registry, { from: registry.asOf, months: ANNIVERSARY_MONTHS });
  return {
    frame: frameView(registry, locale, {
      href: route.home(locale),
      title: textIn(registry.site.title, locale),
      description: textIn(registry.site.description, locale),
    }),
    title: textIn(registry.site.title, locale),
    lead: t('home.lead'),
    listed: [
      { href: route.list(locale, 'partners'), text: t.count('count.partners', registry.partners.length) },
      {
        href: route.list(locale, 'agreements'),
        text: t.count('count.agreements', registry.agreements.length),
      },
      {
        href: route.list(locale, 'associations'),
        text: t.count('count.associations', registry.associations.length),
      },
      { href: route.list(locale, 'events'), text: t.count('count.events', registry.events.length) },
      {
        href: route.list(locale, 'legal-acts'),
        text: t.count('count.legal-acts', registry.legalActs.length),
      },
      { href: route.list(locale, 'sources'), text: t.count('count.sources', registry.sources.length) },
    ],
    declared: registry.declared.map((declared) => declaredView(declared, registry, locale, notebook)),
    directions: registry.directions.map((direction) => ({
      link: { href: route.term(locale, 'directions', direction.id), text: localize(direction.label, locale) },
      ...(direction.definition && { definition: localize(direction.definition, locale) }),
      counts: [
        t.count('count.partners', direction.partners.length),
        ...(direction.associations.length > 0
          ? [t.count('count.associations', direction.associations.length)]
          : []),
        t.count('count.agreements', direction.agreements.length),
      ].join(', '),
    })),
    latest: latestFacts(registry, LATEST_LIMIT).map((latest) => latestView(latest, locale)),
    anniversaries: coming
      .slice(0, ANNIVERSARY_LIMIT)
      .map((anniversary) => anniversaryView(anniversary, locale)),
    notes: notebook.notes(),
  };
}
