/** In which direction a language is written, by its BCP 47 tag. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const known = directions.get(lang);
  if (known !== undefined) return known;
  const direction = RIGHT_TO_LEFT.has(scriptOf(lang)) ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);
