/** Codes that CLDR names and ISO 3166-1 does not assign: those of groups, of users and of parts. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/**
 * The codes of ISO 3166-1 alpha-2, and `XK`, the one that CLDR has for Kosovo. Former codes, such as `DD`, and those
 * that are none, such as `UK`, are not among them.
 */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(assignedCodes());

/** Whether a code is one of a country, or one of those from `XA` to `XZ` that ISO leaves to the user. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code) || /^X[A-Z]$/u.test(code);
}

/** The country that a former or usual code stands for today; empty when it is none or stands for several. */
export function countryBehind(code: string): string {
  if (!/^[A-Z]{2}$/iu.test(code) || countriesBehind(code).length > 0) return '';
  const meant = NOT_IN_CLDR[code.toUpperCase()] ?? inUse(code.toUpperCase());
  return COUNTRY_CODES.has(meant) ? meant : '';
}

/** The countries that lie today where the one of a former code lay; empty for every code that has one successor. */
export function countriesBehind(code: string): readonly string[] {
  return DIVIDED[code.toUpperCase()]?.split(' ') ?? [];
}

function assignedCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NOT_COUNTRIES.has(code) && inUse(code) === code && names.of(code) !== undefined);
}

/** The code that CLDR uses instead, or the code itself. */
function inUse(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** The European Union writes Greece so. */
const NOT_IN_CLDR: Readonly<Record<string, string>> = { EL: 'GR' };

const DIVIDED: Readonly<Record<string, string>> = {
  AN: 'BQ CW SX',
  CS: 'CZ ME RS SK',
  SU: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
  YU: 'BA HR ME MK RS SI XK',
};
