import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '../../../../src/search/names/match-names.ts';
import { sampleEntry } from './sample-names.ts';

const match = createNameMatcher([
  sampleEntry('harbin', ['Харбин', 'Harbin', '哈尔滨市'], { forms: ['Харбином'] }),
  sampleEntry('heihe', ['Хэйхэ', 'Heihe']),
  sampleEntry('yellowknife', ['Йеллоунайф', 'Yellowknife']),
  sampleEntry('ulan-ude', ['Улан-Удэ', 'Ulan-Ude']),
  sampleEntry('ust', ['Усть-Алданский улус']),
  sampleEntry('samara', ['Самара']),
  sampleEntry('asdg', ['Ассоциация сибирских и дальневосточных городов', 'АСДГ'], { group: 1 }),
  sampleEntry('act', ['О связях города', '131-ФЗ'], { group: 2 }),
  sampleEntry('list', ['Партнёры: Города-побратимы', 'Город-побратим'], { group: 4 }),
]);
const first = (text: string) => {
  const [best] = match(text);
  return best && `${best.entry.href} ${best.reason}`;
};

describe('createNameMatcher', () => {
  it.each([
    ['Харбин', 'harbin typed'],
    ['харб', 'harbin typed'],
    ['ХАРБИН', 'harbin typed'],
    ['哈尔滨', 'harbin typed'],
    ['улан удэ', 'ulan-ude typed'],
    ['улус алданский', 'ust typed'],
    ['асдг', 'asdg typed'],
    ['131 фз', 'act typed'],
    ['Харбином', 'harbin inflected'],
    ['самарой', 'samara inflected'],
    ['дальневосточные ассоциации', 'asdg inflected'],
    ['побратимами', 'list inflected'],
    ['Kharbin', 'harbin sound'],
    ['xejxe', 'heihe sound'],
    ['Samar', 'samara sound'],
    ['асдг', 'asdg typed'],
    ['[fh,by', 'harbin layout'],
    ['рфкишт', 'harbin layout'],
    ['cfv', 'samara layout'],
    ['Харбен', 'harbin typo'],
    ['yelowknif', 'yellowknife sound'],
    ['yelovnife', 'yellowknife typo'],
    ['харбном', 'harbin typo'],
    ['асоциация сибирских', 'asdg typed'],
    ['cfvjhf', 'samara typo'],
  ])('finds by %s: %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it.each(['', '—', 'абракадабра', 'zzzzzz', 'asdfgh', 'qwerty', 'ыыыы', '北京'])(
    'finds nothing by “%s”',
    (typed) => {
      expect(match(typed)).toEqual([]);
    },
  );

  it('says which other name was found and whether it was typed in full', () => {
    expect(match('Harbin')[0]).toMatchObject({ name: { text: 'Harbin' }, isWhole: true });
    expect(match('Харб')[0]).toMatchObject({ name: undefined, isWhole: false });
  });

  it('gives each entry once, lower groups first among equal answers', () => {
    const hrefs = match('г').map(({ entry }) => entry.href);
    expect(hrefs).toEqual([...new Set(hrefs)]);
    expect(match('город').map(({ entry }) => entry.href)).toEqual(['list', 'asdg', 'act']);
  });
});
