import type { Locale } from '../format/localized-text.ts';
import { interfaceLocales } from './locales.ts';

/**
 * All countries of ISO 3166-1 with their names in the editor's language and the others of the interface, to be typed.
 */
export function countryCodes(lang: Locale): { value: string; label: string }[] {
  const names = [lang, ...interfaceLocales.filter((locale) => locale !== lang)].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  );
  return CODES.flatMap((code) => {
    const [own, ...others] = names.map((name) => name.of(code));
    return own === undefined ? [] : [{ value: code, label: [own, ...others].join(' / ') }];
  });
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that `Intl` has no country for fall out; those of groups, of users and of former states are left out here. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(
  'AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO QU SU TA TP UN XA XB XK YD YU ZR ZZ'.split(' '),
);
const CODES: readonly string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  (code) => !NOT_COUNTRIES.has(code),
);
