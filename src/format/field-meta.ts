import { z } from 'astro/zod';
import type { CollectionName, VocabularyName } from './collections.ts';

/** The side of a paper that is the home city. */
export const HOME = 'home';

/**
 * A schema with what the generator knows of it; what the schema says already stays. The schema given is left as it is.
 */
export function withMeta<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  const described = schema.clone();
  known.add(described, meta);
  return described;
}

/** What a schema says of itself with {@link withMeta}. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return known.get(schema) ?? {};
}

const known = z.registry<FieldMeta>();

/** What the generator knows of a field beyond its type. It stands here, at the field, and nowhere else. */
export interface FieldMeta {
  /** What an id points at; without it an id is a name of its own, such as the key of a step. */
  ref?: Reference;
  /** The finding that a value of a wrong form gives. */
  rule?: string;
  /** Area of the site's messages that names the values to choose from. */
  options?: string;
  /** Whether a translation renders what stands here in the default language. */
  translated?: true;
  /** Whether a record is found by what stands here: everywhere by its names, in its list by some other words too. */
  searched?: 'name' | 'word';
  /** What a text or a union stands for, where its type does not tell. */
  shape?: 'date' | 'document' | 'image' | 'country' | 'time-zone';
  /**
   * Whether who makes a record is asked for it although it may be left out: `always` where an answer must be given,
   * since the value that the format takes for none would be a guess; `derived` where other answers make one. Of a group
   * or a list of groups: the fields in it.
   */
  asked?: true | 'always' | 'derived' | readonly string[];
  /** Of a group: the field that may be written alone in place of the whole. */
  short?: string;
  /** Whether the field only keeps account of the others: that it changed is no news of the record. */
  upkeep?: true;
  /** Whether a group is a citation, which is described once for all fields. */
  citation?: true;
}

/** What an id points at. */
export type Reference =
  | {
      to: 'records';
      collection: CollectionName;
      /** The id that is no record's, and that an empty field of a form stands for. */
      emptyIs?: typeof HOME;
    }
  | { to: 'terms'; vocabulary: VocabularyName }
  /** A term of the vocabulary that the field beside it names; with another value there it is nothing. */
  | { to: 'terms'; by: string; vocabularies: Readonly<Record<string, VocabularyName>> };
