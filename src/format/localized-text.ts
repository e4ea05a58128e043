import { z } from 'astro/zod';
import { withMeta } from './field-meta.ts';
import { writtenText } from './written-text.ts';

/** Language of the site as it stands in addresses and keys, for example `ru`. Also a BCP 47 tag. */
export type Locale = string;

/** The site's languages; the first is the default language of texts and bodies. */
export type Locales = readonly [Locale, ...Locale[]];

/** One short text in the languages it exists in. The default language is always there. */
export type LocalizedText = Readonly<Partial<Record<Locale, string>>>;

/**
 * A short text in every language side by side. A missing default language is an error of the schema;
 * another missing language is left to the rule `missing-translation`, since it only warns.
 * @param max longest text allowed, in characters
 */
export function localizedText(locales: Locales, max = 400): z.ZodType<LocalizedText> {
  const text = writtenText.max(max);
  const [defaultLocale, ...others] = locales;
  const texts = z.strictObject({
    [defaultLocale]: text,
    ...Object.fromEntries(others.map((locale) => [locale, text.optional()])),
  });
  return withMeta(texts, { translated: true }) as unknown as z.ZodType<LocalizedText>;
}
