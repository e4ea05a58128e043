import { route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';

/** What the site is called where a reader keeps it among programs; it opens in the browser, as any page. */
export function webManifest({ registry, locale, words }: PageContext): string {
  const { title, description, home } = registry.site;
  return JSON.stringify({
    id: route.home(locale),
    name: words(title),
    short_name: words(home.name),
    description: words(description),
    lang: locale,
    start_url: route.home(locale),
    scope: route.root(),
    display: 'browser',
    icons: [{ src: route.favicon(), sizes: 'any', type: 'image/svg+xml' }],
  });
}
