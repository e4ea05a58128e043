import type { InterfaceLocale } from '../../locales.ts';
import { searchEn } from './en.ts';
import { searchRu } from './ru.ts';
import type { SearchMessages } from './search-messages.ts';

/** Words of the search by language. */
export const searchMessages: Readonly<Record<InterfaceLocale, SearchMessages>> = {
  ru: searchRu,
  en: searchEn,
};
