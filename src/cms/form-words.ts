import { cmsWords } from '../i18n/cms-words/index.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { hasMessage } from '../i18n/messages/index.ts';
import { useMessages } from '../i18n/translate.ts';
import { MAP_KEY, MAP_VALUE } from './edit-form.ts';

/** The label of a field. @throws when no word is known, since an editor must never see a bare name */
export function labelOf(path: readonly string[], lang: InterfaceLocale): string {
  const words = cmsWords[lang];
  const above = path.at(-2) ?? '';
  const name = path.at(-1) ?? '';
  // A map is edited as a list with keys of the editor's choice.
  if (name === MAP_KEY && above in words.keys) return words.keys[above as keyof typeof words.keys];
  if (name === MAP_VALUE && above in words.values) return words.values[above as keyof typeof words.values];
  const label = lookUp(words.fields, path);
  if (label === undefined) throw new Error(`No label in "${lang}" for ${path.join('.')}`);
  return label;
}

/** What to know when filling in a field. */
export function hintOf(path: readonly string[], lang: InterfaceLocale): string | undefined {
  return lookUp(cmsWords[lang].hints, path);
}

/** The word for one of the values that a field allows, such as `established`. */
export function optionLabel(path: readonly string[], option: string, lang: InterfaceLocale): string {
  const areas = OPTION_WORDS[path.join('.')] ?? OPTION_WORDS[path.at(-1) ?? ''] ?? [];
  const key = areas.map((area) => `${area}.${option}`).find(hasMessage);
  return key === undefined ? option : useMessages(lang)(key);
}

/** Areas of the site's messages that name the values of a field. */
const OPTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  by: ['actor'],
  basis: ['basis'],
  stage: ['stage'],
  renewal: ['renewal'],
  scope: ['scope'],
  associationScope: ['scope'],
  collection: ['nav'],
  'partners.history.state': ['relation'],
  'agreements.history.state': ['agreement'],
  'legal-acts.history.state': ['actStep'],
  'legal-acts.kind': ['actKind'],
  'sources.kind': ['sourceKind'],
  'events.state': ['event'],
  'associations.membership.state': ['membership'],
};

/** The words for the longest known end of a path. */
function lookUp(words: Readonly<Record<string, string>>, path: readonly string[]): string | undefined {
  return path.map((_, at) => words[path.slice(at).join('.')]).find((word) => word !== undefined);
}
