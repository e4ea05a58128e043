import { foldText } from '../../i18n/fold-text.ts';
import type { IndexEntry, WordIndex } from '../../views/list/list-index.ts';
import type { ListEntry } from '../../views/list/match-entries.ts';
import { createElement, createLink, inLanguage } from '../search/create-element.ts';

/** An entry that can be shown. */
export interface ShownEntry extends ListEntry {
  href: string;
  /** A new list item for it. */
  card(): HTMLLIElement;
}

/** The entries that stand on the page. */
export function entriesOnPage(page: ParentNode): ShownEntry[] {
  return [...page.querySelectorAll<HTMLLIElement>('li.card')].map((item) => ({
    href: item.querySelector('.card-title a')?.getAttribute('href') ?? '',
    title: item.querySelector('.card-title')?.textContent.trim() ?? '',
    text: foldText(item.textContent),
    keys: item.dataset['keys'] ?? '',
    day: item.dataset['date'] ?? '',
    card: () => copyOf(item),
  }));
}

/** The entries of an index file; `onMap` is the text of their links to the map. @throws when it cannot be loaded */
export async function loadEntries(href: string, onMap: string): Promise<ShownEntry[]> {
  const entries = (await load(href)) as IndexEntry[];
  return entries.map((entry) => ({
    href: entry.href,
    title: entry.title,
    text: foldText([entry.title, ...entry.tags.map((tag) => tag.text), entry.date].join(' ')),
    keys: entry.keys,
    day: entry.day ?? '',
    card: () => cardOf(entry, onMap),
  }));
}

/** The entries, found by the words of a file too. Without the file, by what they show. */
export async function withWords(entries: readonly ShownEntry[], href: string): Promise<ShownEntry[]> {
  try {
    const words = (await load(href)) as WordIndex;
    return entries.map((entry) => ({ ...entry, text: `${entry.text} ${words[entry.href] ?? ''}` }));
  } catch {
    return [...entries];
  }
}

async function load(href: string): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

/** Found entries stand in no group, so their titles come right below the title of the page. */
function copyOf(item: HTMLLIElement): HTMLLIElement {
  const copy = item.cloneNode(true) as HTMLLIElement;
  const title = copy.querySelector('.card-title');
  title?.replaceWith(createElement('h2', 'card-title', ...title.childNodes));
  return copy;
}

/** As `CardList` prints it, without the summary, which the index leaves out. */
function cardOf(
  { href, title, lang, tags, date, hasDate, tone, place }: IndexEntry,
  onMap: string,
): HTMLLIElement {
  const link = inLanguage(createLink(href, '', title), lang);
  const words = tags.flatMap((tag) => [inLanguage(createElement('span', 'tag', tag.text), tag.lang), ' ']);
  return createElement(
    'li',
    `card card-${tone}`,
    createElement('p', hasDate ? 'card-date' : 'card-date unknown', date),
    createElement(
      'div',
      'card-text',
      createElement('h2', 'card-title', link),
      createElement(
        'p',
        'card-tags',
        ...words,
        ...(place === undefined ? [] : [placeLink(place, onMap, title)]),
      ),
    ),
  );
}

function placeLink(place: string, onMap: string, title: string): HTMLAnchorElement {
  const link = createLink(place, 'card-place', onMap);
  link.ariaLabel = `${onMap}: ${title}`;
  return link;
}
