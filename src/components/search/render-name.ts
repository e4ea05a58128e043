import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import type { NameMatch } from '../../search/names/match-names.ts';
import { createElement } from './create-element.ts';

/** What to say of a name that was found: its title, what it is, and why it answers where that is not plain. */
export function renderName(match: NameMatch, words: SearchMessages['names']): HTMLElement[] {
  const { entry, name, reason } = match;
  const lines = [createElement('span', 'search-name', entry.title)];
  const details: (Node | string)[] = [[entry.kind, entry.note].filter(Boolean).join(' · ')];
  if (name) details.push(' · ', ...aliasNodes(words.alias, name));
  if (reason === 'sound' || reason === 'layout' || reason === 'typo') {
    details.push(' · ', createElement('span', 'search-why', words[reason]));
  }
  return [...lines, createElement('span', 'search-details', ...details)];
}

/** The sentence around a name in a language of its own. */
function aliasNodes(sentence: string, { text, lang }: NonNullable<NameMatch['name']>): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{name}');
  const shown = createElement('span', 'search-alias', text);
  if (lang !== undefined) shown.lang = lang;
  return [before, shown, after];
}
