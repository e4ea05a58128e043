import { formatCount } from '../../search/format-count.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import { NO_FILTERS, hasChosen, writeSearchState, type SearchState } from '../../search/search-state.ts';
import { createButton, createElement, createLink } from './create-element.ts';
import { renderGroup, type AnswerGroup } from './render-group.ts';
import { commonReason, nameRow, wholeRow } from './render-rows.ts';
import type { SearchOutcome } from './search-index.ts';
import type { SearchPlace } from './search-place.ts';

/** Results looked at first: in the dialog, on the search page. */
const FIRST = { offered: 5, ofAll: 6 };

/** What a search says: a sentence that is announced, what helps further, what was found. */
export interface Said {
  status: string;
  help: readonly HTMLElement[];
  list: readonly HTMLElement[];
}

/** A question with all that was found. */
interface Answer {
  state: SearchState;
  names: readonly NameMatch[];
  outcome: SearchOutcome;
}

/**
 * An answer with its first results, which are loaded for it. Rejects when one cannot be.
 * @param failed called when a result cannot be loaded that is asked for later
 */
export async function renderAnswer(answer: Answer, place: SearchPlace, failed: () => void): Promise<Said> {
  const { state, names, outcome } = answer;
  const { page, dialog } = place.messages;
  const { results, instead } = outcome;
  const all = results.length + names.length;
  if (all === 0) return renderNothing(answer, place);
  const group = await renderGroup(groupOf(outcome, place, names.length > 0), place, failed);
  const said = renderNames(names, place, countRows(group));
  const help = instead === undefined ? [] : [paragraph(page.instead.replace('{query}', () => instead))];
  const list = [...said.list, ...(countRows(group) > 0 ? [group] : [])];
  if (place.searchPage === undefined) {
    const query = state.text.trim();
    const forms = query === '' ? page.count : page.countFor;
    const count = formatCount(forms, all, place.lang);
    return { status: count.replace('{query}', () => query), help: [...said.help, ...help], list };
  }
  if (results.length > countRows(group)) {
    const text = formatCount(dialog.all, all, place.lang);
    const row = wholeRow(`${place.searchPage}${writeSearchState(state)}`, { text });
    list.push(createElement('ul', 'search-names', row));
  }
  return { status: said.status, help: [...said.help, ...help], list };
}

/**
 * Names by themselves, as they are offered before the texts have been searched.
 * @param more rows that are offered beside them
 */
export function renderNames(names: readonly NameMatch[], place: SearchPlace, more = 0): Said {
  const { messages, lang } = place;
  const { heading, layoutOfAll } = messages.names;
  const reason = commonReason(names);
  const title = createElement('h3', 'search-group-title', heading);
  const rows = names.map((match) => nameRow(match, place, reason));
  const section = createElement(
    'section',
    'search-group',
    title,
    createElement('ul', 'search-names', ...rows),
  );
  return {
    status: formatCount(messages.dialog.offered, names.length + more, lang),
    help: reason === undefined ? [] : [paragraph(layoutOfAll)],
    list: names.length === 0 ? [] : [section],
  };
}

/** Names in a copy that has no index of texts, and that it has none. */
export function renderNamesAlone(names: readonly NameMatch[], place: SearchPlace): Said {
  const said = renderNames(names, place);
  return { ...said, help: [...said.help, paragraph(place.messages.page.namesAlone)] };
}

/** That an index could not be loaded, with the names that were found without it. */
export function renderFailure(
  state: SearchState,
  names: readonly NameMatch[],
  place: SearchPlace,
  retry: () => void,
): Said {
  const { failed, failedHint, retry: again } = place.messages.page;
  const elsewhere =
    place.searchPage === undefined ? paragraph(failedHint) : waysOut(state, place.searchPage, place);
  const button = createElement('p', '', createButton(again, retry));
  return { ...renderNames(names, place), status: failed, help: [button, elsewhere] };
}

/** That nothing was found, and what to do: drop the filters, try other words, search elsewhere. */
function renderNothing({ state, outcome }: Answer, place: SearchPlace): Said {
  const { messages, lang, searchPage, otherHref, clearFilters } = place;
  const { page } = messages;
  const query = state.text.trim();
  const help = [paragraph(page.nothingHint)];
  if (hasChosen(state) && outcome.unfiltered > 0 && clearFilters) {
    const clear = createButton(page.clearFilters, clearFilters);
    help.unshift(paragraph(formatCount(page.withoutFilters, outcome.unfiltered, lang), ' ', clear));
  }
  if (searchPage !== undefined) help.push(waysOut(state, searchPage, place));
  if (otherHref !== undefined && query !== '') {
    const address = `${otherHref}${writeSearchState({ text: query, chosen: NO_FILTERS })}`;
    const text = page.otherLanguage.replace('{query}', () => query);
    help.push(paragraph(createLink(address, 'search-link', text)));
  }
  return {
    status: query === '' ? page.nothingChosen : page.nothing.replace('{query}', () => query),
    help,
    list: [],
  };
}

/** Under the names, texts have a heading of their own. */
function groupOf(
  { results }: SearchOutcome,
  { messages, searchPage }: SearchPlace,
  hasNames: boolean,
): AnswerGroup {
  const { page } = messages;
  const heading = hasNames ? page.texts : page.results;
  if (searchPage !== undefined)
    return { heading, first: FIRST.offered, results: results.slice(0, FIRST.offered) };
  return { heading: hasNames ? heading : undefined, first: FIRST.ofAll, results };
}

/** From the dialog: the search page says more, and lists every name. */
function waysOut(state: SearchState, searchPage: string, { messages }: SearchPlace): HTMLElement {
  const { toSearchPage, toNames } = messages.dialog;
  const links = [
    createLink(`${searchPage}${writeSearchState(state)}`, 'search-link', toSearchPage),
    createLink(`${searchPage}#all-names`, 'search-link', toNames),
  ];
  return createElement('ul', 'search-ways', ...links.map((link) => createElement('li', '', link)));
}

function countRows(group: HTMLElement): number {
  return group.querySelectorAll('li').length;
}

function paragraph(...children: readonly (Node | string)[]): HTMLElement {
  return createElement('p', '', ...children);
}
