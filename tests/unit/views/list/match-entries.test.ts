import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/i18n/fold-text.ts';
import { toggle, type ListState, type Sort } from '../../../../src/views/list/list-state.ts';
import {
  countKeys,
  matchEntries,
  sortEntries,
  type ListEntry,
} from '../../../../src/views/list/match-entries.ts';

const entry = (title: string, keys: string, day = '', more = '', papers = ''): ListEntry => ({
  cells: { title, papers },
  text: foldText(`${title} ${more}`),
  keys: keys.split(' '),
  day,
});
const ENTRIES = [
  entry('Хэйхэ', 'kind:twin area:sport area:culture', '2015-05-22', 'Китай', '6'),
  entry('Уфа', 'kind:partner', '', 'Россия'),
  entry('Олёкминск', 'kind:partner area:sport', '2017-10-06', 'Россия', '12'),
  entry('Абаза', 'kind:part area:sport', '1998-01-01', 'Россия', '6'),
];
const order = new Intl.Collator('ru', { numeric: true }).compare;
const names = (entries: readonly ListEntry[]) => entries.map(({ cells }) => cells.title);
const titles = (state: ListState) => names(matchEntries(ENTRIES, state));
const inOrder = (sort: Sort) => names(sortEntries(ENTRIES, sort, order));

describe('matchEntries', () => {
  it('keeps all, in their order, when nothing is asked for', () => {
    expect(titles({ text: '', chosen: {} })).toEqual(names(ENTRIES));
  });

  it('asks for every chosen value, whole', () => {
    expect(titles({ text: '', chosen: { area: 'sport' } })).toEqual(['Хэйхэ', 'Олёкминск', 'Абаза']);
    expect(titles({ text: '', chosen: { area: 'sport', kind: 'part' } })).toEqual(['Абаза']);
    expect(titles({ text: '', chosen: { kind: 'tw' } })).toEqual([]);
  });

  it('asks for every typed word, in any place and case, ё as е', () => {
    expect(titles({ text: 'РОССИЯ олек', chosen: {} })).toEqual(['Олёкминск']);
    expect(titles({ text: 'китай россия', chosen: {} })).toEqual([]);
  });

  it.each([
    "d'Or",
    'd’or',
    '"Friendship"',
    '“friendship” d’or',
    '«Дружба»',
    '"дружба"',
    'дружба,',
    'Йошкар-Ола',
    'Йошкар\u2011Ола',
    'иошкар ола',
  ])('ignores quotes, hyphens and marks as the search of the site does: %s', (text) => {
    const festival = entry('Фестиваль «Дружба», Йошкар-Ола', '', '', 'Festival “Friendship” d’Or');
    expect(matchEntries([festival, ...ENTRIES], { text, chosen: {} })).toEqual([festival]);
  });
});

describe('sortEntries', () => {
  it('sorts by name as the language does, and by time with the undated last both ways', () => {
    expect(inOrder('name')).toEqual(['Абаза', 'Олёкминск', 'Уфа', 'Хэйхэ']);
    expect(inOrder('-title')).toEqual(['Хэйхэ', 'Уфа', 'Олёкминск', 'Абаза']);
    expect(inOrder('newest')).toEqual(['Олёкминск', 'Хэйхэ', 'Абаза', 'Уфа']);
    expect(inOrder('oldest')).toEqual(['Абаза', 'Хэйхэ', 'Олёкминск', 'Уфа']);
  });

  it('sorts numbers by value, equal ones as they came, and what has none last both ways', () => {
    expect(inOrder('papers')).toEqual(['Хэйхэ', 'Абаза', 'Олёкминск', 'Уфа']);
    expect(inOrder('-papers')).toEqual(['Олёкминск', 'Хэйхэ', 'Абаза', 'Уфа']);
  });

  it('leaves the entries it was given in their order', () => {
    inOrder('name');
    expect(ENTRIES[0]?.cells.title).toBe('Хэйхэ');
  });
});

describe('countKeys', () => {
  const KEYS = ['kind:twin', 'kind:partner', 'kind:part', 'area:sport', 'area:culture'];
  const states: fc.Arbitrary<ListState> = fc
    .record({
      text: fc.constantFrom('', 'россия', 'а'),
      chosen: fc.subarray(KEYS),
    })
    .map(({ text, chosen }) => chosen.reduce<ListState>(toggle, { text, chosen: {} }));

  it('says of every value what choosing it in place of its field would leave', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...KEYS), (state, key) => {
        const [field = 'kind', value] = key.split(':') as ['kind' | 'area', string];
        const would = { ...state, chosen: { ...state.chosen, [field]: value } };
        expect(countKeys(ENTRIES, state).get(key) ?? 0).toBe(matchEntries(ENTRIES, would).length);
      }),
    );
  });

  it('has nothing for what no entry has beside what is chosen', () => {
    expect(countKeys(ENTRIES, { text: '', chosen: { kind: 'twin' } }).get('area:culture')).toBe(1);
    expect(countKeys(ENTRIES, { text: '', chosen: { area: 'culture' } }).has('kind:part')).toBe(false);
  });
});
