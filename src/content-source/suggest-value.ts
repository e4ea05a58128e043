import { withoutReferences } from '../format/character-references.ts';
import { countryCodeOf } from '../i18n/country-codes.ts';
import { suggestWrittenDate } from './suggest-date.ts';
import { suggestId } from './suggest-id.ts';

/** A value that would do in place of one that broke a rule; empty when nobody can tell. */
export function suggestFor(rule: string, value: string): string {
  return SUGGESTIONS[rule]?.(value) ?? '';
}

const SUGGESTIONS: Readonly<Record<string, (value: string) => string>> = {
  'invalid-date': suggestWrittenDate,
  'invalid-id': suggestId,
  'entity-in-text': withoutReferences,
  'invalid-country-code': countryCodeOf,
  'invalid-address': (value) => (/^[\w.-]+\.\p{L}{2,}(?:\/\S*)?$/u.test(value) ? `https://${value}` : ''),
  'invalid-wikidata-id': (value) => /Q\d+/iu.exec(value)?.[0].toUpperCase() ?? '',
  'invalid-colour': (value) => (/^#[0-9a-f]{6}$/iu.test(value) ? value.toLowerCase() : ''),
};
