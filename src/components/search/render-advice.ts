import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import type { Locale } from '../../format/localized-text.ts';
import { formatCount } from '../../search/format-count.ts';
import { readSearchState, writeSearchState } from '../../search/search-state.ts';
import { createElement, createLink } from './create-element.ts';

interface Nothing {
  /** What was typed; may be empty when only filters are set. */
  query: string;
  /** Results there would be without filters. */
  unfiltered: number;
  clearFilters: () => void;
  /** The search page in the other language, if there is one. */
  otherHref: string | undefined;
}

/** What to do when nothing was found: drop the filters, try other words, search in the other language. */
export function renderAdvice(words: SearchMessages['page'], locale: Locale, nothing: Nothing): HTMLElement[] {
  const { query, unfiltered, clearFilters, otherHref } = nothing;
  const advice = [createElement('p', '', words.nothingHint)];
  if (unfiltered > 0) {
    const clear = createElement('button', 'search-button search-button-quiet', words.clearFilters);
    clear.type = 'button';
    clear.addEventListener('click', clearFilters);
    advice.unshift(createElement('p', '', formatCount(words.withoutFilters, unfiltered, locale), ' ', clear));
  }
  if (otherHref !== undefined && query !== '') {
    const address = `${otherHref}${writeSearchState({ ...readSearchState(''), text: query })}`;
    const text = words.otherLanguage.replace('{query}', () => query);
    advice.push(createElement('p', '', createLink(address, 'search-link', text)));
  }
  return advice;
}
