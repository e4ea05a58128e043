import type { SpokenLocale } from '../../locales.ts';
import { searchDe } from '../../partial/de/search.ts';
import { searchHe } from '../../partial/he/search.ts';
import { searchEn } from './en.ts';
import { searchRu } from './ru.ts';
import type { SearchMessages } from './search-messages.ts';

/** Words of the search by language. */
export const searchMessages: Readonly<Record<SpokenLocale, SearchMessages>> = {
  ru: searchRu,
  en: searchEn,
  de: { ...searchEn, ...searchDe },
  he: { ...searchEn, ...searchHe },
};
