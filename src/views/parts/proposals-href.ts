import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';

/** The page that says how to propose cooperation; `undefined` where the site has none. */
export function proposalsHref({ registry, locale }: PageContext): string | undefined {
  const page = registry.pages.find(({ data }) => Object.values(data).some((one) => one?.proposals));
  return page && route.page(locale, page.id);
}
