import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../../src/search/names/answer-question.ts';
import { readQuestion } from '../../../../src/search/names/read-question.ts';
import { groupNumber, HOME_GROUP, LATE_GROUP, TITLE_GROUP } from '../../../../src/views/search/name-entry.ts';
import { sampleEntry } from './sample-names.ts';

const answer = createAnswerer([
  sampleEntry('murayama', ['Мураяма'], { topics: ['Город-побратим', 'Япония Japan'] }),
  sampleEntry('former', ['Осака'], { topics: ['Город-побратим', 'Япония Japan'], group: 0.5 }),
  sampleEntry('heihe', ['Хэйхэ'], { topics: ['Город-побратим', 'Китай'] }),
  sampleEntry('home', ['Якутск'], { group: HOME_GROUP }),
  sampleEntry('timeline', ['Хронология'], { forms: ['история города'], group: groupNumber('sitePages') }),
  sampleEntry('twins', ['Города-побратимы'], { forms: ['дружит'], group: groupNumber('namedLists') }),
  sampleEntry('treaty', ['Договор с Хэйхэ'], { group: TITLE_GROUP, note: '2015' }),
  sampleEntry('visit', ['Делегация Хэйхэ на празднике'], { group: LATE_GROUP, note: '2015' }),
  sampleEntry('source', ['Газета о Хэйхэ'], { group: groupNumber('sources') }),
]);
const ask = (text: string) =>
  answer(readQuestion(text))
    .filter(({ isFull }) => isFull)
    .map(({ entry }) => entry.href);

describe('createAnswerer', () => {
  it('finds what has the words in its names and in what it is about, the present before the past', () => {
    expect(ask('побратим в японии')).toEqual(['murayama', 'former']);
  });

  it('puts a record before its papers, a treaty before events, a source last', () => {
    expect(ask('хэйхэ')).toEqual(['heihe', 'treaty', 'visit', 'source']);
  });

  it('takes adjectives for the nouns they are made of', () => {
    expect(ask('японский побратим')).toContain('murayama');
    expect(ask('китайские побратимы')).toEqual(['heihe']);
  });

  it('lets the home city narrow nothing, unless it is all there is', () => {
    expect(ask('с какими городами дружит якутск')).toEqual(['twins']);
    expect(ask('якутск')).toEqual(['home']);
    expect(ask('история якутска')).toEqual(['timeline']);
  });

  it('forgives a slip in one of several words', () => {
    expect(ask('даговор хэйхэ')).toEqual(['treaty']);
  });

  it('says which have only some of the words', () => {
    const [first] = answer(readQuestion('хэйхэ абракадабра'));
    expect(first).toMatchObject({ entry: { href: 'heihe' }, isFull: false });
    expect(answer(readQuestion('абракадабра'))).toEqual([]);
  });
});
