import type { LangText } from '../../format/lang-text.ts';
import type { Locale } from '../../format/localized-text.ts';
import type { MatchReason, NameMatch } from '../../search/names/match-names.ts';
import type { ResultView } from '../../search/results.ts';
import { createElement, createLink, inLanguage } from './create-element.ts';
import type { SearchPlace } from './search-place.ts';

/**
 * A name that was found as a list item: its title, what it is, and why it answers where that is not plain.
 * @param saidOfAll a reason that is said of all names already
 */
export function nameRow(
  { entry, name, person, reason, facts = [] }: NameMatch,
  { messages, locale, searchPage }: Pick<SearchPlace, 'messages' | 'locale' | 'searchPage'>,
  saidOfAll?: MatchReason,
): HTMLLIElement {
  const words = messages.names;
  const details: (Node | string)[] = [[entry.kind, entry.note].filter(Boolean).join(' · ')];
  if (name) details.push(' · ', ...aliasNodes(words.alias, { ...name, lang: name.lang ?? locale }));
  if (person) details.push(' · ', ...aliasNodes(words.person, { ...person, lang: person.lang ?? locale }));
  if (reason !== saidOfAll && (reason === 'sound' || reason === 'layout' || reason === 'typo')) {
    details.push(' · ', createElement('span', '', words[reason]));
  }
  const title = { text: entry.title, lang: entry.lang ?? locale };
  const said = createElement('span', 'search-details', ...details);
  const answers = facts.map(({ text, sources }) =>
    createElement('span', 'search-fact', text, ...sourceMarks(sources, searchPage === undefined, locale)),
  );
  // An option of the dialog is one link; on the search page the marks are links of their own.
  if (searchPage !== undefined) return wholeRow(entry.href, title, said, ...answers);
  const row = wholeRow(entry.href, title, said);
  row.append(...answers);
  return row;
}

/** The sources of a fact behind it, parted by dots: a bracket would stay behind where the line ends. */
function sourceMarks(
  sources: readonly (LangText & { href: string })[],
  isLinked: boolean,
  locale: Locale,
): Node[] {
  return sources.map(({ href, text, lang = locale }) => {
    const label = isLinked ? createLink(href, 'search-link', text) : createElement('span', '', text);
    return createElement('span', 'search-source', ' · ', inLanguage(label, lang));
  });
}

/** The keyboard layout, where it is why each of several names answers: to be said once. */
export function commonReason(names: readonly NameMatch[]): 'layout' | undefined {
  return names.length > 1 && names.every(({ reason }) => reason === 'layout') ? 'layout' : undefined;
}

/** A page that was found as a list item: title, kind, year, excerpt with what was found marked. */
export function resultRow(view: ResultView, locale: Locale): HTMLLIElement {
  const link = createLink(view.href, 'search-result-link', view.title);
  const row = createElement('li', 'search-result', createElement('h4', 'search-result-title', link));
  inLanguage(row, view.lang ?? locale);
  const details = [view.kind, view.year].filter(Boolean).join(' · ');
  if (details !== '') row.append(createElement('p', 'search-details', details));
  if (view.excerpt.length > 0) row.append(createElement('p', '', ...excerptNodes(view)));
  return row;
}

/** The same as one link, with the kind, which no heading tells. */
export function wholeResultRow(view: ResultView, locale: Locale): HTMLLIElement {
  const { href, title, lang = locale } = view;
  return wholeRow(
    href,
    { text: title, lang },
    createElement('span', 'search-details', [view.kind, view.year].filter(Boolean).join(' · ')),
    inLanguage(createElement('span', 'search-passage', ...excerptNodes(view)), lang),
  );
}

/** A list item that is one link. */
export function wholeRow(href: string, { text, lang }: LangText, ...lines: readonly Node[]): HTMLLIElement {
  const link = createLink(href, 'search-result-link search-whole', '');
  link.append(inLanguage(createElement('span', 'search-name', text), lang), ...lines);
  return createElement('li', '', link);
}

/** The excerpt with what was found marked. */
function excerptNodes({ excerpt }: ResultView): (Node | string)[] {
  return excerpt.map(({ text, marked }) => (marked ? createElement('mark', 'search-mark', text) : text));
}

/** The sentence around a name in a language of its own. */
function aliasNodes(sentence: string, { text, lang }: NonNullable<NameMatch['name']>): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{name}');
  return [before, inLanguage(createElement('span', '', text), lang), after];
}
