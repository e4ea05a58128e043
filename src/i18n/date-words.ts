import type { InterfaceLocale } from './locales.ts';

/** How people write that a date is not exact, in every language of the interface; each without the date itself. */
export const DATE_WORDS: Readonly<Record<InterfaceLocale, DateWords>> = {
  ru: {
    about: /^(?:около|ок\.?|примерно|приблизительно|прибл\.)\s*/iu,
    perhaps: /^(?:вероятно|предположительно|предп\.|возможно|по-видимому),?\s*/iu,
    decade: /^(\d{3})0\s*[-‐‑–]?\s*(?:е|х|ые|ых)(?:\s*(?:гг?\.?|годы|годов|годах))?$/iu,
  },
  en: {
    about: /^(?:about|around|approximately|approx\.?|circa|ca?\.?(?=\s*\d))\s*/iu,
    perhaps: /^(?:perhaps|probably|possibly|presumably|prob\.),?\s*/iu,
    decade: /^(?:the\s+)?(\d{3})0['’]?s$/iu,
  },
};

/** `5/12/2019`: the fifth of December where one half of the world lives, the twelfth of May in the other. */
export const TWO_WAYS = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;

interface DateWords {
  about: RegExp;
  perhaps: RegExp;
  /** With the first three digits of the year. */
  decade: RegExp;
}
