import { parseEdtf } from '../../format/edtf.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import type { FilterField, ListedCollection } from '../../routes.ts';
import type { CardView } from '../parts/card-view.ts';
import type { LangText } from '../parts/text-view.ts';
import type { ListGroupHead } from './list-groups.ts';
import type { Words } from './list-words.ts';

/** What a list is made of. */
export interface ListInput<Item> {
  collection: ListedCollection;
  records: readonly Item[];
  facets: readonly Facet<Item>[];
  card(record: Item): CardView;
  /** What a record is found by beside the words of its card. */
  words(record: Item): Words;
  /** The date that it is sorted by. */
  date(record: Item): EdtfText | undefined;
  /** Groups of the whole list, in order. */
  group?(record: Item): ListGroupHead;
}

/** A way to cut a list: a field, and the values that each record has of it. */
export interface Facet<Item> {
  field: FilterField;
  values(record: Item): FacetValue[];
}

/** A value of a facet as it stands in an address and in words. */
export interface FacetValue extends LangText {
  value: string;
}

/** A value that a list is cut down to. */
export interface ListChoice extends FacetValue {
  field: FilterField;
}

/** Every choice that a list offers, one page each or several, with the records that have what is chosen. */
export function listChoices<Item>({ facets, records }: ListInput<Item>): Map<ListChoice, Item[]> {
  const choices = new Map<string, { choice: ListChoice; chosen: Set<Item> }>();
  for (const { field, values } of facets) {
    for (const record of records) {
      for (const value of values(record)) {
        const chosen = choices.get(facetKey(field, value))?.chosen ?? new Set();
        choices.set(facetKey(field, value), { choice: { field, ...value }, chosen: chosen.add(record) });
      }
    }
  }
  return new Map([...choices.values()].map(({ choice, chosen }) => [choice, [...chosen]]));
}

/** A choice, or a value of a facet, as the script of a list names it. */
export function facetKey(field: FilterField, { value }: Pick<FacetValue, 'value'>): string {
  return `${field}:${value}`;
}

/** The card of a record with what the script filters and sorts by. */
export function filteredCard<Item>(input: ListInput<Item>, record: Item): CardView {
  const keys = input.facets.flatMap(({ field, values }) =>
    values(record).map((value) => facetKey(field, value)),
  );
  const date = input.date(record);
  const value = date === undefined ? undefined : parseEdtf(date);
  const day = value?.start ? value.earliest : value?.latest;
  return {
    ...input.card(record),
    filter: { ...(keys.length > 0 && { keys: keys.join(' ') }), ...(day && { date: day }) },
  };
}
