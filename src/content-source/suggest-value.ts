import { withoutReferences } from '../format/character-references.ts';
import { countryBehind } from '../format/country-codes.ts';
import { isMailAddress, isWebAddress } from '../format/identifiers.ts';
import { suggestLanguageTag } from '../format/language-tag.ts';
import { countryCodeOf } from '../i18n/country-codes.ts';
import { suggestWrittenDate } from './suggest-date.ts';
import { suggestId } from './suggest-id.ts';
import { suggestTimeZone } from './suggest-time-zone.ts';
import { ungarbleText } from './ungarble-text.ts';

/**
 * A value that would do in place of one that broke a rule; empty when nobody can tell.
 * @param place.beside the fields that stand beside it
 * @param place.name of its field
 */
export function suggestFor(rule: string, value: string, place: ValuePlace = {}): string {
  return SUGGESTIONS[rule]?.(value, place) ?? '';
}

const SUGGESTIONS: Readonly<Record<string, (value: string, place: ValuePlace) => string>> = {
  'invalid-date': suggestWrittenDate,
  'invalid-id': suggestId,
  'entity-in-text': withoutReferences,
  'garbled-text': ungarbleText,
  'invalid-country-code': (value) => countryCodeOf(value) || countryBehind(value),
  'invalid-language-tag': suggestLanguageTag,
  'unknown-time-zone': (value, { beside }) => suggestTimeZone(value, beside),
  'invalid-address': suggestAddress,
  'invalid-wikidata-id': (value) => /Q\d+/iu.exec(value)?.[0].toUpperCase() ?? '',
  'invalid-colour': (value) => (/^#[0-9a-f]{6}$/iu.test(value) ? value.toLowerCase() : ''),
};

/** Without its scheme, or with the spaces that programs write as `%20`. */
function suggestAddress(value: string, { name }: ValuePlace): string {
  if (name === 'reportUrl' && isMailAddress(`mailto:${value.trim()}`)) return `mailto:${value.trim()}`;
  const meant = /^[\w.-]+\.\p{L}{2,}(?:\/\S*)?$/u.test(value)
    ? `https://${value}`
    : value.trim().replaceAll(' ', '%20');
  return meant !== value && isWebAddress(meant) ? meant : '';
}

interface ValuePlace {
  beside?: unknown;
  name?: string;
}
