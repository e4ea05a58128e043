import { COLLECTIONS, type CollectionName } from '../registry/schema/index.ts';
import { VOCABULARIES, type VocabularyName } from '../registry/schema/vocabulary.ts';

/** What an id in a field points at. The schema says only that it is an id. */
export type Reference =
  | { to: 'records'; collection: CollectionName; emptyIs?: 'home' }
  | { to: 'terms'; vocabulary: VocabularyName };

/**
 * What the ids of a field point at; `undefined` when they are names of their own, such as the key of a step.
 * @param path the place of the record or vocabulary, then names of fields, without indexes
 */
export function referenceOf(path: readonly string[]): Reference | undefined {
  const [place = ''] = path;
  const name = path.at(-1) ?? '';
  if (name === 'kind') return KINDS[place];
  if (name === 'side') return { to: 'records', collection: 'partners', emptyIs: 'home' };
  const vocabulary = VOCABULARIES.find((one) => one === TERMS[name]);
  if (vocabulary !== undefined) return { to: 'terms', vocabulary };
  const collection = COLLECTIONS.find((one) => one === RECORDS[name]);
  return collection === undefined ? undefined : { to: 'records', collection };
}

const KINDS: Readonly<Record<string, Reference>> = {
  partners: { to: 'terms', vocabulary: 'partner-kinds' },
  agreements: { to: 'terms', vocabulary: 'agreement-kinds' },
  events: { to: 'terms', vocabulary: 'event-kinds' },
};

const TERMS: Readonly<Record<string, VocabularyName>> = {
  areas: 'areas',
  exchangeForms: 'exchange-forms',
  direction: 'directions',
};

const RECORDS: Readonly<Record<string, CollectionName>> = {
  agreement: 'agreements',
  agreements: 'agreements',
  basedOn: 'agreements',
  implements: 'agreements',
  amends: 'agreements',
  replaces: 'agreements',
  partners: 'partners',
  associations: 'associations',
  declaredBy: 'sources',
  source: 'sources',
};
