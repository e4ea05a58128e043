import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/i18n/fold-text.ts';
import { matchEntries, type ListEntry } from '../../../../src/views/list/match-entries.ts';

const entry = (title: string, keys: string, day = '', more = ''): ListEntry => ({
  title,
  text: foldText(`${title} ${more}`),
  keys,
  day,
});
const ENTRIES = [
  entry('Хэйхэ', 'kind:twin area:sport area:culture', '2015-05-22', 'Китай'),
  entry('Уфа', 'kind:partner', '', 'Россия'),
  entry('Олёкминск', 'kind:partner area:sport', '2017-10-06', 'Россия'),
  entry('Абаза', 'kind:part area:sport', '1998-01-01', 'Россия'),
];
const order = new Intl.Collator('ru').compare;
const titles = (state: Parameters<typeof matchEntries>[1]) =>
  matchEntries(ENTRIES, state, order).map(({ title }) => title);

describe('matchEntries', () => {
  it('keeps all, in their order, when nothing is asked for', () => {
    expect(titles({ text: '', chosen: {} })).toEqual(ENTRIES.map(({ title }) => title));
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
    expect(matchEntries([festival, ...ENTRIES], { text, chosen: {} }, order)).toEqual([festival]);
  });

  it('sorts by name as the language does, and by time with the undated last both ways', () => {
    expect(titles({ text: '', chosen: {}, sort: 'name' })).toEqual(['Абаза', 'Олёкминск', 'Уфа', 'Хэйхэ']);
    expect(titles({ text: '', chosen: {}, sort: 'newest' })).toEqual(['Олёкминск', 'Хэйхэ', 'Абаза', 'Уфа']);
    expect(titles({ text: '', chosen: {}, sort: 'oldest' })).toEqual(['Абаза', 'Хэйхэ', 'Олёкминск', 'Уфа']);
  });

  it('leaves the entries it was given in their order', () => {
    titles({ text: '', chosen: {}, sort: 'name' });
    expect(ENTRIES[0]?.title).toBe('Хэйхэ');
  });
});
