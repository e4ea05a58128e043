import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../format/localized-text.ts';
import { formatCount } from '../../search/format-count.ts';
import type { PagefindResult } from '../../search/pagefind-api.ts';
import { resultView } from '../../search/results.ts';
import { createElement } from './create-element.ts';
import { renderResult } from './render-result.ts';
import type { ResultGroup } from './search-index.ts';

/** Results of one kind that are shown at first; of a list that has one kind only, and with every further step. */
const FIRST = 3;
const STEP = 10;

/** A part of the result list. */
interface GroupOptions {
  words: SearchMessages['page'];
  locale: Locale;
  /** Whether it is the only one. */
  isAlone: boolean;
  /** Addresses that stand above already. */
  shown: ReadonlySet<string>;
  /** Language of the results, when it is not the page's. */
  lang?: string;
  onFailure: () => void;
}

/**
 * Results of one kind under their heading, with a button for those that are not shown yet. Rejects when a result cannot
 * be loaded.
 */
export async function renderGroup(
  { kind, results }: ResultGroup,
  options: GroupOptions,
): Promise<HTMLElement> {
  const { words, locale, isAlone, lang, onFailure } = options;
  const section = createElement('section', 'search-group');
  const count = createElement('span', 'search-count');
  if (!isAlone)
    section.append(createElement('h3', 'search-group-title', kind ?? words.otherPages, ' ', count));
  const list = createElement('ol', 'search-results');
  const more = createElement('button', 'search-button search-button-quiet');
  more.type = 'button';
  let rest = results;
  const show = async (number: number): Promise<HTMLLIElement[]> => {
    const items: HTMLLIElement[] = [];
    while (items.length < number && rest.length > 0) {
      const next = rest.slice(0, number - items.length);
      items.push(...(await renderResults(next, options.shown, lang)));
      rest = rest.slice(next.length);
    }
    list.append(...items);
    count.textContent = formatNumber(list.childElementCount + rest.length, locale);
    more.hidden = rest.length === 0;
    more.textContent = formatCount(words.more, Math.min(STEP, rest.length), locale);
    return items;
  };
  more.addEventListener('click', () => {
    show(STEP).then(([first]) => first?.querySelector('a')?.focus(), onFailure);
  });
  await show(isAlone ? STEP : FIRST);
  if (list.childElementCount === 0 && rest.length === 0) section.hidden = true;
  section.append(list, more);
  return section;
}

async function renderResults(
  results: readonly PagefindResult[],
  shown: ReadonlySet<string>,
  lang: string | undefined,
): Promise<HTMLLIElement[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments
    .filter(({ url }) => !shown.has(url))
    .map((fragment) => renderResult(resultView(fragment), lang));
}
