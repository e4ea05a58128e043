import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { LinkView } from '../parts/text-view.ts';
import { geoOf, thingOf, type Thing } from './thing.ts';

/**
 * The record that a page is about, in its language; the page is the address to open. Where it lies is told by the data:
 * the first bytes of a partner's page are needed for what a reader sees.
 */
export function recordThing(ctx: PageContext, record: Parameters<typeof thingOf>[1]): Thing {
  const { geo: _place, ...thing } = thingOf(
    {
      say: ctx.words,
      id: ({ collection, id }) => absolute(ctx.registry.site.url, route.permanent(collection, id)),
    },
    record,
  );
  return thing;
}

/** The way from the home page to a page, as search engines show it; nothing on the home page itself. */
export function wayTo({ registry }: PageContext, above: readonly LinkView[]): Thing[] {
  if (above.length === 0) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: above.map(({ href, text }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text.text,
        item: absolute(registry.site.url, href),
      })),
    },
  ];
}

/** What the home page is about: the site with its search, the city, and who publishes, where the site is official. */
export function homeThings(ctx: PageContext): Thing[] {
  const { registry, locale, words } = ctx;
  const { title, home, url, official, department } = registry.site;
  const search = absolute(url, route.search(locale));
  return [
    {
      '@type': 'WebSite',
      name: words(title),
      url: absolute(url, route.home(locale)),
      inLanguage: locale,
      ...(official && { publisher: { '@type': 'GovernmentOrganization', name: words(department.name) } }),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'City',
      name: words(home.name),
      ...(home.fullName && { alternateName: words(home.fullName) }),
      geo: geoOf(home.coordinates),
      ...(home.website !== undefined && { url: home.website }),
    },
  ];
}
