import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Option } from '../i18n/option-label.ts';
import type { VocabularyName } from '../format/collections.ts';
import type { Locale } from '../format/localized-text.ts';

/** What the forms of one site, in one language of the interface, depend on. */
export interface Setting {
  lang: InterfaceLocale;
  /** Folder of the content in the repository, with `/`. */
  place: string;
  locales: readonly [Locale, ...Locale[]];
  defaultLocale: Locale;
  /** Terms of the vocabularies with their labels. */
  terms: Readonly<Record<VocabularyName, readonly Option[]>>;
  countries: readonly Option[];
  timeZones: readonly Option[];
}
