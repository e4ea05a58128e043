import { formatNumber } from '../../i18n/format.ts';
import { createElement, createLink, inLanguage } from '../search/create-element.ts';
import type { ListScript } from '../../views/list/list-index.ts';
import {
  chosenKeys,
  isChosen,
  sortedColumn,
  splitKey,
  toggle,
  writeListState,
  type ListState,
  type Sort,
} from '../../views/list/list-state.ts';

/**
 * Links of the filters say what is chosen and lead to what they would change; what is chosen stands as tags, each of
 * which takes itself back. @param state with what the page is cut down to
 */
export function showConditions(
  list: ParentNode,
  state: ListState,
  { fixed, remove, wholeHref }: ListScript,
): void {
  const hrefOf = (key: string) => `${wholeHref}${writeListState(toggle(state, key))}`;
  const links = filterLinks(list);
  for (const [key, link] of links) {
    link.href = hrefOf(key);
    if (key === fixed) continue;
    if (isChosen(state, key)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const tags = list.querySelector<HTMLElement>('[data-part=tags]');
  const before = new Map(keyed(tags));
  const chosen = chosenKeys(state).map((key) => {
    // A field with one value has no filter, and a page of a value keeps the words that it came with.
    const named = before.get(key) ?? links.get(key);
    const text = named?.textContent.trim() ?? splitKey(key)[1];
    const tag = inLanguage(createLink(hrefOf(key), 'list-tag', text), named?.lang || undefined);
    tag.dataset['key'] = key;
    tag.ariaLabel = remove.replace('{condition}', () => text);
    return createElement('li', '', tag);
  });
  tags?.replaceChildren(...chosen);
  if (tags) tags.hidden = chosen.length === 0;
}

/** Says beside each filter how many entries it would leave; one that would leave none is seen to. */
export function showCounts(
  list: ParentNode,
  counts: ReadonlyMap<string, number>,
  { lang }: ListScript,
): void {
  for (const [key, link] of filterLinks(list)) {
    const count = counts.get(key) ?? 0;
    const item = link.closest('li');
    item?.classList.toggle('filters-none', count === 0);
    const number = item?.querySelector('.number');
    if (number) number.textContent = formatNumber(count, lang);
  }
}

/** Heads of columns become links that ask for an order, the other one where theirs is there already. */
export function showOrder(list: ParentNode, state: ListState, { href, order }: ListScript): void {
  const sort = state.sort ?? order;
  const now = sort && sortedColumn(sort);
  for (const head of list.querySelectorAll<HTMLElement>('th[data-sorts]')) {
    const [first, second] = (head.dataset['sorts'] ?? '').split(' ') as [Sort, Sort];
    const isNow = now?.column === head.dataset['column'];
    if (isNow) head.ariaSort = now?.isDescending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
    const next = isNow && sortedColumn(first).isDescending === now?.isDescending ? second : first;
    const link = head.querySelector('a') ?? createLink('', '', head.textContent.trim());
    link.href = `${href}${writeListState({ ...state, sort: next })}`;
    link.dataset['sort'] = next;
    if (link.parentNode !== head) head.replaceChildren(link);
  }
}

function filterLinks(list: ParentNode): Map<string, HTMLAnchorElement> {
  return new Map(keyed(list.querySelector('.filters')));
}

function keyed(part: ParentNode | null): [string, HTMLAnchorElement][] {
  const links = part?.querySelectorAll<HTMLAnchorElement>('a[data-key]') ?? [];
  return [...links].map((link) => [link.dataset['key'] ?? '', link]);
}
