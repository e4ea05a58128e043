import type { Locale } from '../../format/localized-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { FilterCounts } from '../../search/pagefind-api.ts';
import {
  SEARCH_FILTERS,
  chosenFilters,
  type SearchFilter,
  type SearchState,
} from '../../search/search-state.ts';
import { createElement } from './create-element.ts';

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
  readonly #locale: Locale;

  /** @param counts all values there are, as the index lists them; `showCounts` is still to be called */
  constructor(
    container: HTMLElement,
    counts: FilterCounts,
    legends: Readonly<Record<SearchFilter, string>>,
    locale: Locale,
  ) {
    this.#counts = counts;
    this.#locale = locale;
    const { compare } = new Intl.Collator(locale, { numeric: true });
    for (const filter of SEARCH_FILTERS) {
      const values = Object.keys(counts[filter] ?? {}).sort(compare);
      if (values.length === 0) continue;
      const choices = values.map((value) => createChoice(filter, value));
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
      count.textContent = formatNumber(number, this.#locale);
      row.hidden = number === 0 && !box.checked && document.activeElement !== box;
    }
    for (const fieldset of new Set(this.#choices.map(({ row }) => row.parentElement))) {
      if (fieldset) fieldset.hidden = !fieldset.querySelector('label:not([hidden])');
    }
  }
}

function createChoice(filter: SearchFilter, value: string): Choice {
  const box = createElement('input', '');
  box.type = 'checkbox';
  box.name = filter;
  box.value = value;
  const count = createElement('span', 'search-count');
  const row = createElement('label', 'search-choice', box, createElement('span', '', value), ' ', count);
  return { filter, value, box, count, row };
}
