import type { Registry } from '../registry/model.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { yearOf } from '../i18n/format-date.ts';
import { latestFacts } from '../registry/derive/latest-facts.ts';
import { useMessages } from '../i18n/translate.ts';
import { route } from '../routes.ts';
import { latestView, type DatedLink } from './dated-link.ts';
import { frameView, type FrameView } from './frame-view.ts';

/** Everything the timeline prints: dated facts by year, newest year first. */
export interface TimelineView {
  frame: FrameView;
  title: string;
  lead: string;
  years: { id: string; title: string; facts: DatedLink[] }[];
}

/** All dated papers, steps, events and acts in one language. */
export function timelineView(registry: Registry, locale: Locale): TimelineView {
  const t = useMessages(locale);
  const years = Map.groupBy(latestFacts(registry, Infinity), ({ date }) => yearOf(date));
  return {
    frame: frameView(registry, locale, {
      href: route.timeline(locale),
      title: t('nav.timeline'),
      description: t('list.timeline.description'),
      above: [],
    }),
    title: t('nav.timeline'),
    lead: t('list.timeline.description'),
    years: [...years].map(([year, facts]) => ({
      id: `year-${year}`,
      title: year,
      facts: facts.map((fact) => latestView(fact, locale)),
    })),
  };
}
