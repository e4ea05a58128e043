import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { nameIndexView, type NameIndexView } from './name-index-view.ts';

/** Everything the search page prints before a search. */
export interface SearchPageView {
  frame: FrameView;
  title: string;
  /** The search page in another language; absent on a site in one language. */
  otherHref?: string;
  /** The file that every search begins with. */
  first: string;
  browseLinks: { href: string; label: string }[];
  nameIndex: NameIndexView;
}

/** The search page in one language. */
export function searchPageView(ctx: PageContext): SearchPageView {
  const { registry, locale, t } = ctx;
  const other = registry.site.locales.find((candidate) => candidate !== locale);
  return {
    frame: frameView(ctx, {
      href: route.search(locale),
      title: t('search.title'),
      description: t('search.description'),
    }),
    title: t('search.title'),
    ...(other !== undefined && { otherHref: route.search(other) }),
    first: route.firstNames(locale),
    browseLinks: [
      ...(['partners', 'agreements', 'associations', 'events', 'legal-acts', 'sources'] as const).map(
        (collection) => ({
          href: route.list(locale, collection),
          label: t(`nav.${collection}`),
        }),
      ),
      { href: route.vocabulary(locale, 'areas'), label: t('nav.areas') },
      { href: route.vocabulary(locale, 'exchange-forms'), label: t('nav.exchange-forms') },
    ],
    nameIndex: nameIndexView(ctx),
  };
}
