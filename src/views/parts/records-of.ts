import type { PagedVocabulary } from '../../routes.ts';
import type { Registry, Term } from '../../registry/model.ts';
import type { CollectionName } from '../../format/index.ts';
import type { VocabularyName } from '../../format/vocabulary.ts';

/** The records of a collection, in the order of the registry. */
export function recordsOf(
  registry: Registry,
  collection: CollectionName,
): readonly Registry[ListName][number][] {
  return registry[collection === 'legal-acts' ? 'legalActs' : collection];
}

/** The record of an id; `undefined` when the registry has none. */
export function recordById(
  registry: Registry,
  collection: CollectionName,
  id: string,
): Registry[ListName][number] | undefined {
  const known =
    byId.get(registry) ?? new Map<CollectionName, ReadonlyMap<string, Registry[ListName][number]>>();
  byId.set(registry, known);
  const records =
    known.get(collection) ?? new Map(recordsOf(registry, collection).map((record) => [record.id, record]));
  known.set(collection, records);
  return records.get(id);
}

const byId = new WeakMap<Registry, Map<CollectionName, ReadonlyMap<string, Registry[ListName][number]>>>();

/** The terms of every vocabulary, under the name of its file. */
export function termsNamed(registry: Registry): Record<VocabularyName, readonly Term[]> {
  return {
    'partner-kinds': registry.partnerKinds,
    'agreement-kinds': registry.agreementKinds,
    'act-kinds': registry.actKinds,
    'event-kinds': registry.eventKinds,
    areas: registry.areas,
    'exchange-forms': registry.exchangeForms,
    directions: registry.directions,
  };
}

/** The terms of a vocabulary whose terms have pages, in its order. */
export function termsOf<Name extends PagedVocabulary>(registry: Registry, vocabulary: Name): TermsOf[Name] {
  const { directions, areas, exchangeForms } = registry;
  return { directions, areas, 'exchange-forms': exchangeForms }[vocabulary];
}

interface TermsOf {
  directions: Registry['directions'];
  areas: Registry['areas'];
  'exchange-forms': Registry['exchangeForms'];
}

type ListName = Exclude<CollectionName, 'legal-acts'> | 'legalActs';
