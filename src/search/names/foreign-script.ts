import { foldedWords } from '../../i18n/fold-text.ts';
import type { NameEntry } from '../../views/search/name-entry.ts';
import type { NameMatch } from './match-names.ts';
import { wordSkeleton } from './skeleton.ts';

// A library for kana alone is ten times the size of this, and to load it apart would cost more than to have it.

/** Kana in the order of Unicode from ぁ to ゖ, in Hepburn's spelling. */
const KANA =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke'.split(
    ' ',
  );
const FIRST_KANA = 0x3041;
/** Katakana are hiragana so many places on. */
const KATAKANA = 0x60;

/** Hangul by its letters in the order of Unicode, in the Revised Romanization. */
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p h'.split(' ');
const FIRST_SYLLABLE = 0xac00;

/** Consonants that one script writes alike and another apart → one of them. Vowels say too little. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[l]/gu, 'r'],
  [/[bvf]/gu, 'p'],
  [/[zjc]/gu, 's'],
  [/g/gu, 'k'],
  [/d/gu, 't'],
  [/[aeiouy]/gu, ''],
  [/(.)\1/gu, '$1'],
];

/** Fewer consonants than this fit too many names. */
const FEWEST = 3;

/** Text in kana or hangul as it sounds, in Latin letters; `undefined` where it is in neither. */
export function readSound(text: string): string | undefined {
  const read = [...text.normalize('NFC')].map(readLetter).join('');
  // Before these the one letter that kana have for n and m is m.
  return read === '' ? undefined : read.replace(/n(?=[bmp])/gu, 'm');
}

/** Entries of which a name sounds like a text in Latin letters, by its consonants. */
export function soundingLike(sound: string, entries: readonly NameEntry[]): NameMatch[] {
  const asked = consonants(sound);
  if (asked.length < FEWEST) return [];
  return entries.flatMap((entry) => {
    const name = entry.names.find(({ text }) => foldedWords(text).some((word) => consonants(word) === asked));
    return name === undefined ? [] : [{ entry, reason: 'sound', isWhole: false, name: undefined }];
  });
}

function readLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const kana = /\p{Script=Katakana}/u.test(letter) ? code - KATAKANA : code;
  const syllable = code - FIRST_SYLLABLE;
  const parts =
    syllable >= 0 && /\p{Script=Hangul}/u.test(letter)
      ? [
          INITIALS[Math.floor(syllable / (VOWELS.length * FINALS.length))],
          VOWELS[Math.floor(syllable / FINALS.length) % VOWELS.length],
          FINALS[syllable % FINALS.length],
        ]
      : [KANA[kana - FIRST_KANA]];
  // In other spellings j is a vowel.
  return parts.join('').replaceAll('-', '').replaceAll('j', 'z');
}

/** Of a word in Latin or Cyrillic letters; letters that English does not sound are left out. */
function consonants(word: string): string {
  const sounded = word.replace(/w(?![aeiou])/gu, '').replace(/kn/gu, 'n');
  return ALIKE.reduce((text, [spelling, sound]) => text.replace(spelling, sound), wordSkeleton(sounded));
}
