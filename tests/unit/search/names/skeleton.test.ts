import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../src/i18n/fold-text.ts';
import { wordSkeleton } from '../../../../src/search/names/skeleton.ts';

const skeleton = (name: string) => foldedWords(name).map(wordSkeleton).join('');

describe('wordSkeleton', () => {
  it.each([
    ['Харбин', ['Harbin', 'Kharbin', 'Xarbin', 'harbin']],
    ['Хэйхэ', ['Heihe', 'Kheykhe', 'Xe`jxe`', 'Hèjhè']],
    ['Якутск', ['Yakutsk', 'Jakutsk', 'Iakoutsk']],
    ['Чанвон', ['Chanvon', 'Čanvon', '4anvon', 'Tschanwon']],
    ['Намский', ['Namsky', 'Namskiy', 'Namskij']],
    ['Щёлково', ['Shchyolkovo', 'Shhyolkovo', 'Ŝëlkovo']],
    ['Улан-Удэ', ['Ulan-Ude', 'Oulan-Oude']],
    ['Александровск', ['Aleksandrovsk', 'Alexandrovsk']],
    ['Ысыах', ['Ysyakh', 'Ysyah']],
    ['Дьокуускай', ['Dyokuuskay', 'Djokuuskaj']],
  ])('is the same for %s and its spellings in Latin letters', (name, spellings) => {
    for (const spelling of spellings) expect(skeleton(spelling), spelling).toBe(skeleton(name));
  });

  it('keeps different names apart', () => {
    const names = ['Харбин', 'Хабаровск', 'Самара', 'Уфа', 'Казань', 'Олимпия', 'Хэйхэ', 'Чанвон', 'Якутск'];
    expect(new Set(names.map(skeleton)).size).toBe(names.length);
  });

  it('is empty for scripts that have no letters of that kind', () => {
    expect(skeleton('哈尔滨')).toBe('');
    expect(skeleton('창원시')).toBe('');
  });
});
