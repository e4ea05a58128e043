import type { SearchMessages } from '../../i18n/messages/search/search-messages.ts';
import type { MatchReason, NameMatch } from '../../search/names/match-names.ts';
import { createElement } from './create-element.ts';

/**
 * What to say of a name that was found: its title, what it is, and why it answers where that is not plain.
 * @param saidOfAll a reason that is said of all names already
 */
export function renderName(
  match: NameMatch,
  words: SearchMessages['names'],
  saidOfAll?: MatchReason,
): HTMLElement[] {
  const { entry, name, reason } = match;
  const lines = [createElement('span', 'search-name', entry.title)];
  const details: (Node | string)[] = [[entry.kind, entry.note].filter(Boolean).join(' · ')];
  if (name) details.push(' · ', ...aliasNodes(words.alias, name));
  if (reason !== saidOfAll && (reason === 'sound' || reason === 'layout' || reason === 'typo')) {
    details.push(' · ', createElement('span', 'search-why', words[reason]));
  }
  return [...lines, createElement('span', 'search-details', ...details)];
}

/** The keyboard layout, where it is why each of several names answers: to be said once. */
export function commonReason(names: readonly NameMatch[]): 'layout' | undefined {
  return names.length > 1 && names.every(({ reason }) => reason === 'layout') ? 'layout' : undefined;
}

/** The sentence around a name in a language of its own. */
function aliasNodes(sentence: string, { text, lang }: NonNullable<NameMatch['name']>): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{name}');
  const shown = createElement('span', 'search-alias', text);
  if (lang !== undefined) shown.lang = lang;
  return [before, shown, after];
}
