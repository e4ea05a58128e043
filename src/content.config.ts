import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentLoader } from './content-source/astro-loader.ts';
import { contentDir } from './content-source/content-dir.ts';
import { pageEntryId } from './content-source/page-entry-id.ts';
import { readLocales } from './content-source/read-locales.ts';
import { COLLECTIONS, recordSchemas } from './registry/schema/index.ts';
import { pageSchema } from './registry/schema/page.ts';
import { siteSchema } from './registry/schema/site.ts';
import { countryNamesSchema, vocabularySchema } from './registry/schema/vocabulary.ts';

const folder = contentDir();
// Without its languages a site has no content at all; the check says so.
const locales = readLocales(folder) ?? ['und'];
const schemas = recordSchemas(locales);

const text = z.object({
  collection: z.enum([...COLLECTIONS, 'pages']),
  of: z.string(),
  locale: z.string(),
  file: z.string(),
  state: z.enum(['original', 'current', 'stale']),
  cites: z.array(z.string()),
});

export const collections = {
  partners: defineCollection({ loader: contentLoader(folder, 'partners'), schema: schemas.partners }),
  agreements: defineCollection({ loader: contentLoader(folder, 'agreements'), schema: schemas.agreements }),
  associations: defineCollection({
    loader: contentLoader(folder, 'associations'),
    schema: schemas.associations,
  }),
  'legal-acts': defineCollection({
    loader: contentLoader(folder, 'legal-acts'),
    schema: schemas['legal-acts'],
  }),
  events: defineCollection({ loader: contentLoader(folder, 'events'), schema: schemas.events }),
  sources: defineCollection({ loader: contentLoader(folder, 'sources'), schema: schemas.sources }),
  vocabularies: defineCollection({
    loader: contentLoader(folder, 'vocabularies'),
    schema: vocabularySchema(locales),
  }),
  countries: defineCollection({
    loader: contentLoader(folder, 'countries'),
    schema: countryNamesSchema(locales),
  }),
  site: defineCollection({ loader: contentLoader(folder, 'site'), schema: siteSchema(locales) }),
  texts: defineCollection({ loader: contentLoader(folder, 'texts'), schema: text }),
  pages: defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${folder}/pages`,
      generateId: ({ entry }) => pageEntryId(entry, locales[0]),
    }),
    schema: pageSchema,
  }),
};
