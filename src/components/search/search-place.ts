import type { Locale } from '../../format/localized-text.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { SearchOutcome } from './search-index.ts';

/** Where a page has the indexes of its locale. */
export interface IndexPlaces {
  locale: Locale;
  /** Address of the full-text index, with a slash at the end; a copy that opens without a network has none. */
  bundlePath: string | undefined;
  /** Address of the names index, with a slash at the end. */
  namesPath: string;
}

/** Where a search is asked, and where it says what it found. */
export interface SearchPlace extends IndexPlaces {
  /** Of the page, and so of its words. */
  lang: SpokenLocale;
  messages: SearchMessages;
  field: HTMLInputElement;
  /** Parts of an answer; the outcome is hidden while nothing is asked. */
  parts: Record<'outcome' | 'status' | 'help' | 'list', HTMLElement>;
  /** Called when something else is shown. */
  shown: (outcome?: SearchOutcome) => void;
  /** Called when a search has come to its end. */
  answered?: () => void;
  /** In the dialog, the page that has all results: it offers names at once and the best pages, each as one link. */
  searchPage?: string;
  /** On the search page: its filters, and the search page in another language. */
  chosen?: () => SearchState['chosen'];
  clearFilters?: () => void;
  otherHref?: string | undefined;
}
