import { formatNumber } from '../../i18n/format.ts';
import { formatCount } from '../../search/format-count.ts';
import type { PagefindResult } from '../../search/pagefind-api.ts';
import { resultView } from '../../search/results.ts';
import { createButton, createElement } from './create-element.ts';
import { resultRow, wholeResultRow } from './render-rows.ts';
import type { SearchPlace } from './search-place.ts';

/** Results shown with every further step. */
const STEP = 10;

/** Results that stand together. */
export interface AnswerGroup {
  heading: string | undefined;
  /** How many are shown at first. */
  first: number;
  results: readonly PagefindResult[];
}

/**
 * Results under their heading; on the search page with a button for those that are not shown yet. Rejects when a result
 * cannot be loaded.
 * @param failed called when a result cannot be loaded that the button asked for
 */
export async function renderGroup(
  { heading, first, results }: AnswerGroup,
  { messages, locale, lang, searchPage }: SearchPlace,
  failed: () => void,
): Promise<HTMLElement> {
  const isWhole = searchPage !== undefined;
  const count = createElement('span', 'search-count', formatNumber(results.length, lang));
  const list = createElement('ol', 'search-results');
  const more = createButton('', () => {
    show(STEP).then(([row]) => row?.querySelector('a')?.focus(), failed);
  });
  let rest = results;
  const show = async (number: number): Promise<HTMLLIElement[]> => {
    const fragments = await Promise.all(rest.slice(0, number).map((result) => result.data()));
    const views = fragments.map(resultView);
    const rows = views.map((view) => (isWhole ? wholeResultRow(view, locale) : resultRow(view, locale)));
    rest = rest.slice(rows.length);
    list.append(...rows);
    more.hidden = rest.length === 0;
    more.textContent = formatCount(messages.page.more, Math.min(STEP, rest.length), lang);
    return rows;
  };
  await show(first);
  const title = createElement('h3', 'search-group-title', heading ?? '', ' ', isWhole ? '' : count);
  return createElement(
    'section',
    'search-group',
    ...(heading === undefined ? [list] : [title, list]),
    ...(isWhole ? [] : [more]),
  );
}
