import type { EdtfText } from '../../format/edtf-date.ts';
import type { FilterField, ListedCollection } from '../../routes.ts';
import type { LangText } from '../parts/text-view.ts';
import type { ListGroupHead } from './list-groups.ts';
import type { ColumnName, Sort } from './list-state.ts';
import type { Words } from './list-words.ts';
import type { CellView } from './row-view.ts';

/** What a list is made of. */
export interface ListInput<Item> {
  collection: ListedCollection;
  records: readonly Item[];
  facets: readonly Facet<Item>[];
  columns: readonly ListColumn<Item>[];
  /** The page of a record. */
  href(record: Item): string;
  /** What a record is found by beside the words of its row. */
  words(record: Item): Words;
  /** The date that it is sorted by. */
  date(record: Item): EdtfText | undefined;
  /** Groups of the whole list, in order; what is in none stands under no heading. */
  group?(record: Item): ListGroupHead | undefined;
  /** The order that its records have as they come, where a column shows it. */
  order?: Sort;
  /** What words of the list mean. */
  key?: readonly KeyRow[];
  /** What is to be said of the table besides. */
  remark?: string;
}

/** A column of a list. */
export interface ListColumn<Item> {
  name: ColumnName;
  title: string;
  cell(record: Item): CellView;
  /** The orders that its head asks for, the first press first. */
  sorts?: readonly [Sort, Sort];
  /** Whether its words say nothing without the head. */
  isLabelled?: boolean;
}

/** A word with what it means. */
export interface KeyRow {
  term: LangText;
  text: LangText;
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
