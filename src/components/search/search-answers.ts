import { localeTraits } from '../../i18n/locales.ts';
import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import type { Locale } from '../../format/localized-text.ts';
import { formatCount } from '../../search/format-count.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import type { PagefindResult } from '../../search/pagefind-api.ts';
import { hasChosen, type SearchState } from '../../search/search-state.ts';
import { createElement, createLink } from './create-element.ts';
import { renderAdvice } from './render-advice.ts';
import { renderGroup } from './render-group.ts';
import { commonReason, renderName } from './render-name.ts';
import type { SearchOutcome } from './search-index.ts';

/** Names shown above the other results. */
const MOST_NAMES = 6;

/** What the search page says of a search: a sentence that is announced, names, results, advice. */
export class SearchAnswers {
  readonly #places: AnswerPlaces;
  readonly #context: AnswerContext;

  constructor(places: AnswerPlaces, context: AnswerContext) {
    this.#places = places;
    this.#context = context;
  }

  /** Nothing was asked: the page looks as it did at first. */
  clear(): void {
    this.#show('');
    this.#places.outcome.hidden = true;
  }

  showLoading(): void {
    this.#show(this.#context.messages.page.loading);
  }

  /** An index could not be loaded; the names that were found without it stay. */
  showFailure(names: readonly NameMatch[] = []): void {
    const { failed, failedHint, retry } = this.#context.messages.page;
    const again = createLink(this.#context.address(), 'search-link', retry);
    this.#show(failed, createElement('p', '', failedHint), createElement('p', '', again));
    this.#showNames(names);
  }

  /**
   * Loads what the answer shows, which may take a while.
   * @returns shows the answer; only the caller knows whether it is still wanted
   * @throws when a result cannot be loaded
   */
  async prepare({ state, names, outcome, other }: Answer): Promise<() => void> {
    const isFiltered = hasChosen(state);
    // A filter asks for records that have a field; names say nothing of that.
    const shown = isFiltered ? [] : names.slice(0, MOST_NAMES);
    const hrefs = new Set(shown.map(({ entry }) => entry.href));
    const groups = await Promise.all(
      outcome.groups.map((group) => this.#renderGroup(group, hrefs, outcome.groups.length === 1)),
    );
    const others = other === undefined ? [] : [await this.#renderOther(other)];
    const found = Math.max(outcome.results.length, shown.length);
    return () => {
      if (found > 0) this.#showFound(state, found, outcome.instead, shown);
      else this.#showNothing(state, outcome.unfiltered);
      this.#places.results.append(...(found > 0 ? groups : []), ...others);
    };
  }

  #showFound(
    state: SearchState,
    found: number,
    instead: string | undefined,
    names: readonly NameMatch[],
  ): void {
    const words = this.#context.messages.page;
    const query = state.text.trim();
    const forms = query === '' ? words.count : words.countFor;
    this.#show(formatCount(forms, found, this.#context.locale).replace('{query}', () => query));
    this.#showNames(names);
    if (instead === undefined) return;
    const sentence = words.instead.replace('{query}', () => instead);
    this.#places.help.append(createElement('p', 'search-instead', sentence));
  }

  #showNothing(state: SearchState, unfiltered: number): void {
    const { locale, clearFilters, otherHref, messages } = this.#context;
    const query = state.text.trim();
    const { nothing, nothingChosen } = messages.page;
    this.#show(
      query === '' ? nothingChosen : nothing.replace('{query}', () => query),
      ...renderAdvice(messages.page, locale, {
        query,
        unfiltered: hasChosen(state) ? unfiltered : 0,
        clearFilters,
        otherHref,
      }),
    );
  }

  /** What the other language has, when this one has nothing. */
  #renderOther({ lang, results }: OtherResults): Promise<HTMLElement> {
    const heading = this.#context.messages.page.inOtherLanguage.replace(
      '{language}',
      localeTraits(lang).name,
    );
    return this.#renderGroup({ kind: heading, results }, new Set(), false, lang);
  }

  #renderGroup(
    group: SearchOutcome['groups'][number],
    shown: ReadonlySet<string>,
    isAlone: boolean,
    lang?: Locale,
  ): Promise<HTMLElement> {
    return renderGroup(group, {
      words: this.#context.messages.page,
      locale: this.#context.locale,
      isAlone,
      shown,
      ...(lang !== undefined && { lang }),
      onFailure: () => this.showFailure(),
    });
  }

  #showNames(names: readonly NameMatch[]): void {
    const list = this.#places.names;
    const reason = commonReason(names);
    list.replaceChildren(
      ...names.map((match) => {
        const link = createLink(match.entry.href, 'search-result-link search-name-link', '');
        link.append(...renderName(match, this.#context.messages.names, reason));
        return createElement('li', '', link);
      }),
    );
    list.hidden = names.length === 0;
    if (reason !== undefined)
      this.#places.help.append(
        createElement('p', 'search-instead', this.#context.messages.names.layoutOfAll),
      );
  }

  /** Replaces what the last search said. @param help what follows the announced sentence */
  #show(status: string, ...help: readonly Node[]): void {
    this.#places.outcome.hidden = false;
    this.#places.status.textContent = status;
    this.#places.help.replaceChildren(...help);
    this.#places.results.replaceChildren();
    this.#showNames([]);
  }
}

/** Where on the page the parts of an answer stand. */
type AnswerPlaces = Record<'outcome' | 'status' | 'help' | 'names' | 'results', HTMLElement>;

interface AnswerContext {
  locale: Locale;
  messages: SearchMessages;
  /** The search page in the other language, if there is one. */
  otherHref: string | undefined;
  /** Address of the search at hand. */
  address: () => string;
  clearFilters: () => void;
}

/** A question with all that was found. */
export interface Answer {
  state: SearchState;
  names: readonly NameMatch[];
  outcome: SearchOutcome;
  /** Found in the other language, when this one has nothing. */
  other: OtherResults | undefined;
}

interface OtherResults {
  lang: Locale;
  results: readonly PagefindResult[];
}
