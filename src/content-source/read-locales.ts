import type { Locales } from '../format/localized-text.ts';
import { localesSchema } from '../format/site.ts';
import { readSiteYaml } from './site-yaml.ts';

/**
 * Languages of a site, for what needs them before the content is read.
 * @returns `undefined` when `site.yaml` does not say, which the check reports
 */
export function readLocales(contentDir: string): Locales | undefined {
  return localesOf(readSiteYaml(contentDir));
}

/** Languages out of the data of `site.yaml`, even where the rest of it has mistakes. */
export function localesOf(site: unknown): Locales | undefined {
  const written = typeof site === 'object' && site !== null && 'locales' in site ? site.locales : undefined;
  const [first, ...others] = localesSchema.safeParse(written).data ?? [];
  return first === undefined ? undefined : [first, ...others];
}
