import { cmsWords } from '../i18n/cms-words/index.ts';
import { fieldLabel } from '../i18n/field-words/field-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { MAP_KEY, MAP_VALUE } from './edit-form.ts';

/** The label of a field. @throws when no word is known, since an editor must never see a bare name */
export function labelOf(path: readonly string[], lang: InterfaceLocale): string {
  const { keys, values } = cmsWords[lang];
  const above = path.at(-2) ?? '';
  const name = path.at(-1) ?? '';
  // A map is edited as a list with keys of the editor's choice.
  if (name === MAP_KEY && above in keys) return keys[above as keyof typeof keys];
  if (name === MAP_VALUE && above in values) return values[above as keyof typeof values];
  const label = fieldLabel(path, lang);
  if (label === undefined) throw new Error(`No label in "${lang}" for ${path.join('.')}`);
  return label;
}
