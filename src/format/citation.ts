import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';
import { recordId } from './identifiers.ts';
import { shortText, writtenText } from './written-text.ts';

/** A pointer to the source of a fact. */
export interface Citation {
  /** Id of a record in `sources/`. */
  source: string;
  /** Number of the paragraph in the source, counted from 1 below its heading. */
  paragraph?: number | undefined;
  /** Another place in the source, in the source's language. */
  at?: string | undefined;
  /** The words of the source, in its language. */
  quote?: string | undefined;
}

const fullCitation = z.strictObject({
  source: recordId('sources'),
  paragraph: z.int().positive().optional(),
  at: shortText.optional(),
  quote: writtenText.max(500).optional(),
});

/** A citation: the id of a source, or the id with the place in it. */
const citation = withMeta(
  z
    .union([recordId('sources'), fullCitation])
    .transform((value): Citation => (typeof value === 'string' ? { source: value } : value)),
  { short: 'source', citation: true },
);

/** One or more citations. */
export const citations = z.array(citation).min(1);
