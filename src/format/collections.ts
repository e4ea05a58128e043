/** The folders of records, in the order the registry reads and lists them. */
export const COLLECTIONS = [
  'partners',
  'agreements',
  'associations',
  'legal-acts',
  'events',
  'sources',
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

/** In Markdown; sources are plain YAML. */
export const PROSE_COLLECTIONS = ['partners', 'agreements', 'associations', 'legal-acts', 'events'] as const;

export type ProseCollectionName = (typeof PROSE_COLLECTIONS)[number];

/** Whether records of a collection carry prose, and so have a file for every language. */
export function hasProse(collection: string): collection is ProseCollectionName {
  return PROSE_COLLECTIONS.some((name) => name === collection);
}

/** The closed lists that a city may change; each is a file in `vocabularies/`. */
export const VOCABULARIES = [
  'partner-kinds',
  'agreement-kinds',
  'act-kinds',
  'event-kinds',
  'areas',
  'exchange-forms',
  'directions',
] as const;

export type VocabularyName = (typeof VOCABULARIES)[number];

/** A value for every collection. */
export function perCollection<Value>(make: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return Object.fromEntries(COLLECTIONS.map((name) => [name, make(name)])) as Record<CollectionName, Value>;
}

/** A value for every vocabulary. */
export function perVocabulary<Value>(make: (name: VocabularyName) => Value): Record<VocabularyName, Value> {
  return Object.fromEntries(VOCABULARIES.map((name) => [name, make(name)])) as Record<VocabularyName, Value>;
}
