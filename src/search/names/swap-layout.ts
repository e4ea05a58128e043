/** The keys of a keyboard in two layouts: the same key gives the character at the same place. */
const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** Signs that the keys of Cyrillic letters give with Shift. */
const SHIFTED: readonly (readonly [string, string])[] = [
  ['~', 'ё'],
  ['{', 'х'],
  ['}', 'ъ'],
  [':', 'ж'],
  ['"', 'э'],
  ['<', 'б'],
  ['>', 'ю'],
];

const TO_CYRILLIC = new Map([...pairs(LATIN_KEYS, CYRILLIC_KEYS), ...SHIFTED]);
const TO_LATIN = new Map(pairs(CYRILLIC_KEYS, LATIN_KEYS));

/**
 * What the same keys give in the other layout, ЙЦУКЕН for QWERTY and back, in lower case: «ujhjl» → «город».
 * `undefined` for text in both scripts, in neither, or in a third one, which no slip of the layout can give.
 */
export function swapLayout(text: string): string | undefined {
  const hasLatin = /[a-z]/iu.test(text);
  const hasCyrillic = /[а-яё]/iu.test(text);
  if (hasLatin === hasCyrillic || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]/u.test(text))
    return undefined;
  const keys = hasLatin ? TO_CYRILLIC : TO_LATIN;
  return [...text.toLowerCase()].map((character) => keys.get(character) ?? character).join('');
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to[index] ?? '']);
}
