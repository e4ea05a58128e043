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

/** Collections whose records carry prose in Markdown; sources are plain YAML. */
export const PROSE_COLLECTIONS = ['partners', 'agreements', 'associations', 'legal-acts', 'events'] as const;

export type ProseCollectionName = (typeof PROSE_COLLECTIONS)[number];

/** The closed lists that a city may change; each is a file in `vocabularies/`. */
export const VOCABULARIES = [
  'partner-kinds',
  'agreement-kinds',
  'event-kinds',
  'areas',
  'exchange-forms',
  'directions',
] as const;

export type VocabularyName = (typeof VOCABULARIES)[number];
