import type { FilterField } from '../../routes.ts';

/** Fields of a list in the order in which the address names them. */
export const FILTER_FIELDS = ['kind', 'country', 'area', 'state', 'year'] as const satisfies FilterField[];

/** What the columns of lists tell. */
export const COLUMNS = [
  'title',
  'date',
  'partners',
  'kind',
  'country',
  'number',
  'publisher',
  'state',
  'evidence',
  'papers',
  'events',
  'activity',
  'signatories',
  'sources',
  'supports',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** Columns of numbers. */
const COUNTS: readonly ColumnName[] = ['papers', 'events', 'signatories', 'sources', 'supports'];

/** Columns of a few words that stay on one line. */
const SHORT: readonly ColumnName[] = ['date', 'state'];

/** How the cells of a column are set, as a class; nothing where as words are. */
export function columnClass(name: ColumnName): string | undefined {
  if (COUNTS.includes(name)) return 'list-count';
  return SHORT.includes(name) ? 'list-short' : undefined;
}

/** The column that is a drawing and has no words. */
export const DRAWN_COLUMN: ColumnName = 'activity';

/** An order that a reader can ask for, as the address names it; without one a list keeps its own. */
export type Sort = 'name' | 'newest' | 'oldest' | ColumnName | `-${ColumnName}`;

/** What a reader wants to see of a list. */
export interface ListState {
  /** As typed. */
  text: string;
  /** At most one value of each field. */
  chosen: Readonly<Partial<Record<FilterField, string>>>;
  sort?: Sort;
}

/** What the query part of an address asks for; what it does not know it leaves out. */
export function readListState(query: string): ListState {
  const parameters = new URLSearchParams(query);
  const chosen = FILTER_FIELDS.flatMap((field) => {
    const value = parameters.get(field);
    return value ? [[field, value]] : [];
  });
  const sort = parameters.get('sort') ?? '';
  return {
    text: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen),
    ...(isSort(sort) && { sort }),
  };
}

/** The query part of the address that asks for this, with `?`; empty when nothing is asked for. */
export function writeListState({ text, chosen, sort }: ListState): string {
  const parameters = new URLSearchParams();
  for (const field of FILTER_FIELDS) {
    const value = chosen[field];
    if (value) parameters.set(field, value);
  }
  if (text.trim() !== '') parameters.set('q', text.trim());
  if (sort) parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The column that an order sorts by, and whether it begins with the last. */
export function sortedColumn(sort: Sort): { column: ColumnName; isDescending: boolean } {
  if (sort === 'name') return { column: 'title', isDescending: false };
  if (sort === 'newest' || sort === 'oldest') return { column: 'date', isDescending: sort === 'newest' };
  const isDescending = sort.startsWith('-');
  return { column: (isDescending ? sort.slice(1) : sort) as ColumnName, isDescending };
}

/** The state with a value chosen, or with it taken back where it is chosen already. `key` is `field:value`. */
export function toggle(state: ListState, key: string): ListState {
  const [field, value] = splitKey(key);
  const { [field]: before, ...others } = state.chosen;
  return { ...state, chosen: before === value ? others : { ...others, [field]: value } };
}

/** Whether a value is chosen. */
export function isChosen(state: ListState, key: string): boolean {
  const [field, value] = splitKey(key);
  return state.chosen[field] === value;
}

/** Keys of everything chosen. */
export function chosenKeys({ chosen }: ListState): string[] {
  return FILTER_FIELDS.flatMap((field) => {
    const value = chosen[field];
    return value ? [`${field}:${value}`] : [];
  });
}

/** The field and the value of a key. */
export function splitKey(key: string): [FilterField, string] {
  const field = FILTER_FIELDS.find((name) => key.startsWith(`${name}:`)) ?? 'kind';
  return [field, key.slice(field.length + 1)];
}

function isSort(text: string): text is Sort {
  return SORTS.test(text);
}

const SORTS = new RegExp(`^(?:name|newest|oldest|-?(?:${COLUMNS.join('|')}))$`, 'u');
