import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenKeys,
  COLUMNS,
  FILTER_FIELDS,
  isChosen,
  readListState,
  sortedColumn,
  toggle,
  writeListState,
  type ListState,
  type Sort,
} from '../../../../src/views/list/list-state.ts';

const SORTS: readonly Sort[] = [
  'name',
  'newest',
  'oldest',
  ...COLUMNS.flatMap((column): Sort[] => [column, `-${column}`]),
];
const values = fc.stringMatching(/^[a-z0-9-]{1,12}$/u);
const states: fc.Arbitrary<ListState> = fc
  .record({
    text: fc.string().map((text) => text.trim()),
    chosen: fc.dictionary(fc.constantFrom(...FILTER_FIELDS), values, { noNullPrototype: true }),
    sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
  })
  .map(({ text, chosen, sort }) => ({ text, chosen, ...(sort && { sort }) }));

describe('the state of a list', () => {
  it('comes back from the address as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readListState(writeListState(state))).toEqual(state);
      }),
    );
  });

  it('leaves no trace in the address when nothing is asked for', () => {
    expect(writeListState({ text: '  ', chosen: {} })).toBe('');
    expect(readListState('')).toEqual({ text: '', chosen: {} });
  });

  it('ignores what it does not know', () => {
    expect(readListState('?utm_source=mail&sort=random&kind=&year=2015')).toEqual({
      text: '',
      chosen: { year: '2015' },
    });
  });

  it('reads what a plain form sends', () => {
    expect(writeListState(readListState('?q=&sort='))).toBe('');
  });
});

describe('an order', () => {
  it.each([
    ['name', 'title', false],
    ['newest', 'date', true],
    ['oldest', 'date', false],
    ['papers', 'papers', false],
    ['-papers', 'papers', true],
  ] as const)('%s sorts by the column %s, from the last: %s', (sort, column, isDescending) => {
    expect(sortedColumn(sort)).toEqual({ column, isDescending });
  });

  it.each(['-', '-newest', 'colour', 'papers2'])('is not what no list has: %s', (sort) => {
    expect(readListState(`?sort=${sort}`).sort).toBeUndefined();
  });
});

describe('toggle', () => {
  it('chooses one value of a field, replaces it, and takes it back', () => {
    const none: ListState = { text: 'a', chosen: { area: 'sport' } };
    const one = toggle(none, 'kind:twin-city');
    expect(one).toEqual({ text: 'a', chosen: { area: 'sport', kind: 'twin-city' } });
    expect(toggle(one, 'kind:municipality').chosen.kind).toBe('municipality');
    expect(toggle(one, 'kind:twin-city')).toEqual(none);
  });

  it('agrees with what is chosen', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...FILTER_FIELDS), values, (state, field, value) => {
        const key = `${field}:${value}`;
        expect(isChosen(toggle(state, key), key)).toBe(!isChosen(state, key));
        expect(chosenKeys(state).includes(key)).toBe(isChosen(state, key));
      }),
    );
  });
});
