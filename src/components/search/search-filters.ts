import type { Locale } from '../../format/localized-text.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { FilterCounts } from '../../search/pagefind-api.ts';
import {
  SEARCH_FILTERS,
  chosenFilters,
  type SearchFilter,
  type SearchState,
} from '../../search/search-state.ts';
import { createElement, inLanguage } from './create-element.ts';
import type { SearchPlace } from './search-place.ts';

interface Choice {
  filter: SearchFilter;
  value: string;
  box: HTMLInputElement;
  count: HTMLElement;
  row: HTMLElement;
}

/**
 * The checkboxes of the search page. They are made once and stay, so that focus is never lost; only their numbers
 * change.
 */
export class SearchFilters {
  readonly #choices: Choice[] = [];
  readonly #counts: FilterCounts;
  readonly #lang: SpokenLocale;

  /** @param counts all values there are, as the index lists them; `showCounts` is still to be called */
  constructor(
    container: HTMLElement,
    counts: FilterCounts,
    legends: Readonly<Record<SearchFilter, string>>,
    { locale, lang }: Pick<SearchPlace, 'locale' | 'lang'>,
  ) {
    this.#counts = counts;
    this.#lang = lang;
    const { compare } = collator(locale);
    for (const filter of SEARCH_FILTERS) {
      const values = Object.keys(counts[filter] ?? {}).sort(compare);
      if (values.length === 0) continue;
      // Of the values, areas are texts of the content; what the others say is mostly said by the interface.
      const own = filter === 'area' ? locale : lang;
      const choices = values.map((value) => createChoice(filter, value, own));
      const legend = createElement('legend', '', legends[filter]);
      container.append(createElement('fieldset', '', legend, ...choices.map(({ row }) => row)));
      this.#choices.push(...choices);
    }
  }

  /** Whether no choice is shown. */
  get isEmpty(): boolean {
    return this.#choices.every(({ row }) => row.hidden);
  }

  /** What is ticked. */
  get chosen(): SearchState['chosen'] {
    const ticked = (filter: SearchFilter) =>
      this.#choices
        .filter((choice) => choice.filter === filter && choice.box.checked)
        .map(({ value }) => value);
    return chosenFilters(ticked);
  }

  /** Ticks these and no others. */
  set chosen(chosen: SearchState['chosen']) {
    for (const { filter, value, box } of this.#choices) box.checked = chosen[filter].includes(value);
  }

  /**
   * Shows how many results each choice has; choices without any go away unless they are ticked.
   * @param counts left out, all pages are counted
   */
  showCounts(counts: FilterCounts = this.#counts): void {
    for (const { filter, value, box, count, row } of this.#choices) {
      const own = counts[filter] ?? {};
      const number = Object.hasOwn(own, value) ? (own[value] ?? 0) : 0;
      count.textContent = formatNumber(number, this.#lang);
      row.hidden = number === 0 && !box.checked && document.activeElement !== box;
    }
    for (const fieldset of new Set(this.#choices.map(({ row }) => row.parentElement))) {
      if (fieldset) fieldset.hidden = !fieldset.querySelector('label:not([hidden])');
    }
  }
}

function createChoice(filter: SearchFilter, value: string, lang: Locale): Choice {
  const box = createElement('input', '');
  box.type = 'checkbox';
  box.name = filter;
  box.value = value;
  const count = createElement('span', 'search-count');
  const text = inLanguage(createElement('span', '', value), lang);
  const row = createElement('label', 'search-choice', box, text, ' ', count);
  return { filter, value, box, count, row };
}
