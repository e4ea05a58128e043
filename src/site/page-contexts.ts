import { pageContext } from '../views/context.ts';
import { lastChanged } from './last-changed.ts';
import { pictureSizes } from './picture-sizes.ts';
import { registry } from './registry.ts';

/** What the pages are made with, for every language of the site. */
export const contexts = registry.site.locales.map((locale) =>
  pageContext(registry, locale, { lastChanged, pictureSizes }),
);
