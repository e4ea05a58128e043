import { placeEach, type Placed } from './placed.ts';
import type { Content, RegistryRecord } from './record.ts';
import type { CollectionName } from './schema/index.ts';
import type { VocabularyName } from './schema/vocabulary.ts';

/** The side of a paper that is the home city. */
export const HOME = 'home';

/** How one paper points at another, each a field of an agreement. */
export const PAPER_LINKS = ['basedOn', 'implements', 'amends', 'replaces'] as const;

/** The id of a record, where it stands, and the collection it should be of. */
export interface PlacedReference extends Placed<string> {
  collection: CollectionName;
}

/** The id of a term, where it stands, and the vocabulary it should be of. */
export interface PlacedTerm extends Placed<string> {
  vocabulary: VocabularyName;
}

/** References from agreements, events and partners to other records; `home` is none. */
export function allReferences({ records }: Content): PlacedReference[] {
  return [
    ...records.partners.flatMap(({ file, data }) =>
      (data.history ?? []).flatMap((step, index) =>
        step.agreement === undefined
          ? []
          : [
              {
                value: step.agreement,
                file,
                field: ['history', index, 'agreement'],
                collection: 'agreements' as const,
              },
            ],
      ),
    ),
    ...records.agreements.flatMap(({ file, data }) => [
      ...[
        ...data.parties.map(({ side }, index) => ({ value: side, file, field: ['parties', index, 'side'] })),
        ...(data.signatories ?? []).map(({ side }, index) => ({
          value: side,
          file,
          field: ['signatories', index, 'side'],
        })),
      ]
        .filter(({ value }) => value !== HOME)
        .map((placed) => ({ ...placed, collection: 'partners' as const })),
      ...PAPER_LINKS.flatMap((link) => listed('agreements', file, link, data[link])),
    ]),
    ...records.events.flatMap(({ file, data }) => [
      ...listed('partners', file, 'partners', data.partners),
      ...listed('associations', file, 'associations', data.associations),
      ...listed('agreements', file, 'agreements', data.agreements),
    ]),
  ];
}

/** References to terms of vocabularies, everywhere in the content. */
export function allTerms({ records, vocabularies, site }: Content): PlacedTerm[] {
  const term = (vocabulary: VocabularyName, placed: Placed<string>): PlacedTerm => ({
    ...placed,
    vocabulary,
  });
  const areas = ({ file, data }: RegistryRecord) => [
    ...('areas' in data ? placeEach(file, ['areas'], data.areas) : []).map((placed) => term('areas', placed)),
    ...('exchangeForms' in data ? placeEach(file, ['exchangeForms'], data.exchangeForms) : []).map((placed) =>
      term('exchange-forms', placed),
    ),
  ];
  const kinds = (vocabulary: VocabularyName, list: readonly { file: string; data: { kind: string } }[]) =>
    list.map(({ file, data }) => term(vocabulary, { value: data.kind, file, field: ['kind'] }));
  return [
    ...kinds('partner-kinds', records.partners),
    ...kinds('agreement-kinds', records.agreements),
    ...kinds('event-kinds', records.events),
    ...[...records.partners, ...records.agreements, ...records.events].flatMap(areas),
    ...Object.entries(vocabularies['partner-kinds']).flatMap(([id, { direction }]) =>
      direction === undefined
        ? []
        : [
            term('directions', {
              value: direction,
              file: 'vocabularies/partner-kinds.yaml',
              field: [id, 'direction'],
            }),
          ],
    ),
    ...(site.declared ?? []).flatMap((declared, index) => [
      ...(declared.kind === undefined || !isKinded(declared.collection)
        ? []
        : [
            term(declared.collection === 'partners' ? 'partner-kinds' : 'agreement-kinds', {
              value: declared.kind,
              file: 'site.yaml',
              field: ['declared', index, 'kind'],
            }),
          ]),
      ...placeEach('site.yaml', ['declared', index, 'areas'], declared.areas).map((at) => term('areas', at)),
      ...placeEach('site.yaml', ['declared', index, 'exchangeForms'], declared.exchangeForms).map((at) =>
        term('exchange-forms', at),
      ),
    ]),
  ];
}

function listed(
  collection: CollectionName,
  file: string,
  field: string,
  ids: readonly string[] | undefined,
): PlacedReference[] {
  return placeEach(file, [field], ids).map((placed) => ({ ...placed, collection }));
}

function isKinded(collection: string): boolean {
  return collection === 'partners' || collection === 'agreements';
}
