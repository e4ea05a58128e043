import { describe, expect, it } from 'vitest';
import {
  fieldHint,
  fieldLabel,
  fieldMeaning,
  plainMeaning,
} from '../../../src/i18n/field-words/field-words.ts';
import { otherRu } from '../../../src/i18n/field-words/other-ru.ts';
import { relationsRu } from '../../../src/i18n/field-words/relations-ru.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { useMessages } from '../../../src/i18n/translate.ts';
import type { FieldPlan } from '../../../src/format/field-plan.ts';
import { filePlans } from '../../../src/format/file-plans.ts';
import { VOCABULARIES } from '../../../src/format/vocabulary.ts';

/** Every field of the format, citations and what stands in maps included, by the names that lead to it. */
function everyField(plan: FieldPlan, path: readonly string[]): (readonly string[])[] {
  if (plan.kind === 'list' || plan.kind === 'map') return everyField(plan.element, path);
  if (plan.kind !== 'group') return [];
  return Object.entries(plan.fields).flatMap(([name, field]) => [
    [...path, name],
    ...everyField(field, [...path, name]),
  ]);
}

const fields = Object.entries(filePlans()).flatMap(([kind, plan]) =>
  everyField(plan, [VOCABULARIES.some((name) => name === kind) ? 'vocabularies' : kind]),
);

describe('the words of fields', () => {
  it.each(interfaceLocales)('in "%s" name every field and say what it means', (lang) => {
    expect(fields.length).toBeGreaterThan(300);
    for (const path of fields) {
      expect(fieldLabel(path, lang), path.join('.')).toMatch(/\S/u);
      expect(fieldMeaning(path, lang), path.join('.')).toMatch(/\S/u);
      expect(plainMeaning(path, lang), path.join('.')).not.toMatch(/\]\(|`/u);
    }
  });

  it('name no field that the format does not have', () => {
    const ends = new Set(fields.flatMap((path) => path.map((_, at) => path.slice(at).join('.'))));
    expect(Object.keys({ ...relationsRu, ...otherRu }).filter((name) => !ends.has(name))).toEqual([]);
  });

  it('are those of the longest known end of the path; what a field does not say itself, its namesake says', () => {
    expect(fieldLabel(['partners', 'contacts', 'name'], 'en')).toBe('Name');
    expect(fieldMeaning(['partners', 'contacts', 'name'], 'en')).toBe('Name of the person or body');
    expect(fieldMeaning(['partners', 'website'], 'en')).toBe('Official site, only if a source shows it');
    expect(fieldHint(['partners', 'website'], 'en')).toBe('Only if a source shows it');
    expect(fieldLabel(['nowhere'], 'en')).toBeUndefined();
  });

  it('name fields on the pages too', () => {
    expect(useMessages('en')('fact.signed')).toBe(fieldLabel(['agreements', 'signed'], 'en'));
  });
});
