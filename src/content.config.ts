import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { contentLoader, pageTextLoader } from './content-source/astro-loader.ts';
import { contentDir } from './content-source/content-dir.ts';
import { readLocales } from './content-source/read-locales.ts';
import type { EntryName } from './registry/record.ts';
import { recordSchemas } from './format/index.ts';
import { pageSchema } from './format/page.ts';
import { siteSchema } from './format/site.ts';
import { countryNamesSchema, vocabularySchema } from './format/vocabulary.ts';

const folder = contentDir();
// Without its languages a site has no content at all; the check says so.
const locales = readLocales(folder) ?? ['und'];
const schemas = recordSchemas(locales);

const prose = z.record(
  z.string(),
  z.object({
    file: z.string(),
    state: z.enum(['original', 'current', 'stale']),
    cites: z.array(z.string()),
  }),
);

/** A collection of entries as the reader yields them. */
function entries<Name extends EntryName, Data extends z.ZodType>(name: Name, data: Data) {
  const schema = z.object({ collection: z.literal(name), id: z.string(), file: z.string(), data, prose });
  return defineCollection({ loader: contentLoader(folder, name), schema });
}

export const collections = {
  partners: entries('partners', schemas.partners),
  agreements: entries('agreements', schemas.agreements),
  associations: entries('associations', schemas.associations),
  'legal-acts': entries('legal-acts', schemas['legal-acts']),
  events: entries('events', schemas.events),
  sources: entries('sources', schemas.sources),
  pages: entries('pages', z.record(z.string(), pageSchema)),
  vocabularies: entries('vocabularies', vocabularySchema(locales)),
  countries: entries('countries', countryNamesSchema(locales)),
  site: entries('site', siteSchema(locales)),
  // The text of the pages, to be compiled; what is known of them stands in `pages`.
  'page-texts': defineCollection({ loader: pageTextLoader(folder), schema: z.object({}) }),
};
