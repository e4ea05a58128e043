/**
 * Cyrillic letters in one Latin spelling, that of most maps and passports; the rest of the work is done on Latin
 * letters.
 */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ҕ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  ј: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ҥ: 'ng',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * Spellings of one sound in the schemes people use (BGN/PCGN, GOST 7.79, ISO 9, German and French custom, chat) → one
 * letter.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Digits stand for letters in chats: 4 for ч, 6 for ш.
  [/(?<!\d)4(?=[a-z])/gu, 'ch'],
  [/(?<!\d)6(?=[a-z])/gu, 'sh'],
  [/shch|schtsch|shh|sch|sh/gu, 's'],
  [/tsch|tch|ch/gu, 'c'],
  [/ts|tz|cz/gu, 'c'],
  [/zh/gu, 'z'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ks|x/gu, 'h'],
  [/ck|q/gu, 'k'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/[yj]o/gu, 'e'],
  [/[yj]/gu, 'i'],
  // й, и and ь before a vowel are written in as many ways as there are schemes.
  [/i(?=[aeou])/gu, ''],
  [/(.)\1/gu, '$1'],
];

/**
 * What is left of a word when its script and its transliteration are taken away: «Чанвон», “Chanvon” and “Čanvon” have
 * one skeleton. Lossy; equal skeletons mean names that sound much alike. Empty for scripts other than Cyrillic and
 * Latin.
 */
export function wordSkeleton(foldedWord: string): string {
  const latin = foldedWord.replaceAll('ьо', 'йо').replace(/[Ѐ-ӿ]/gu, (letter) => LATIN[letter] ?? letter);
  if (!/^[a-z0-9]+$/u.test(latin)) return '';
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin);
}
