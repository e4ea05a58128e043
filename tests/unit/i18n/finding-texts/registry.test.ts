import { describe, expect, it } from 'vitest';
import type { FindingText } from '../../../../src/i18n/finding-texts/finding-text.ts';
import { registryEn } from '../../../../src/i18n/finding-texts/registry-en.ts';
import { registryRu } from '../../../../src/i18n/finding-texts/registry-ru.ts';

const VALUES = {
  id: 'ID',
  collection: 'partners',
  suggestion: 'NEAR',
  newFile: 'partners/ID.md',
  field: 'signed',
  what: 'event',
  fields: 'summary',
  proseFile: 'partners/a.en.md',
};

describe('texts of the rules between records', () => {
  it('exist for the same rules in both languages', () => {
    expect(Object.keys(registryEn)).toEqual(Object.keys(registryRu));
  });

  it.each([
    ['ru', registryRu],
    ['en', registryEn],
  ])('say in %s what is wrong and how to mend it, for full and for empty values', (_, texts) => {
    for (const [rule, text] of Object.entries<FindingText>(texts)) {
      const { message, fix } = text(VALUES);
      expect(message, rule).not.toBe('');
      expect(message, rule).not.toMatch(/[.]$/u);
      expect(fix, rule).toMatch(/[.?]$/u);
      expect(text({ ...VALUES, suggestion: '' }).fix, rule).toMatch(/[.]$/u);
    }
  });

  it.each([
    ['ru', registryRu],
    ['en', registryEn],
  ])('show in %s one field for sources, since a record that has two cannot be read', (_, texts) => {
    expect(texts['uncited']?.(VALUES).fix.match(/\bcite:/gu)).toHaveLength(1);
  });

  it('use Russian quotation marks in Russian prose', () => {
    for (const [rule, text] of Object.entries<FindingText>(registryRu)) {
      expect(text(VALUES).message, rule).not.toContain('"');
    }
  });
});
