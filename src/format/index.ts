import type { z } from 'astro/zod';
import { agreementSchema } from './agreement.ts';
import { associationSchema } from './association.ts';
import type { CollectionName } from './collections.ts';
import { eventSchema } from './event.ts';
import { legalActSchema } from './legal-act.ts';
import type { Locales } from './localized-text.ts';
import { partnerSchema } from './partner.ts';
import { sourceSchema } from './source.ts';

export { COLLECTIONS, hasProse, type CollectionName, type ProseCollectionName } from './collections.ts';

/** Schema of every collection for a site in these languages. */
export function recordSchemas(locales: Locales): RecordSchemas {
  const key = locales.join(' ');
  const known = schemasByLocales.get(key) ?? makeSchemas(locales);
  schemasByLocales.set(key, known);
  return known;
}

const schemasByLocales = new Map<string, RecordSchemas>();

type RecordSchemas = ReturnType<typeof makeSchemas>;

function makeSchemas(locales: Locales) {
  return {
    partners: partnerSchema(locales),
    agreements: agreementSchema(locales),
    associations: associationSchema(locales),
    'legal-acts': legalActSchema(locales),
    events: eventSchema(locales),
    sources: sourceSchema(locales),
  } satisfies Record<CollectionName, z.ZodType>;
}

/** Data of a record after its schema, by collection. */
export type RecordData = { [Name in CollectionName]: z.output<RecordSchemas[Name]> };
