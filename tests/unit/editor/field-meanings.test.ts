import { describe, expect, it } from 'vitest';
import { readRemarks } from '../../../src/editor/read-context.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { COLLECTIONS } from '../../../src/registry/schema/index.ts';

describe('the meanings of fields', () => {
  it.each(interfaceLocales)('are read from the handbook in "%s" for every collection', (lang) => {
    for (const collection of COLLECTIONS) {
      const remarks = readRemarks(lang)(collection);
      expect(remarks.size, collection).toBeGreaterThan(10);
      for (const meaning of remarks.values()) expect(meaning).not.toMatch(/\]\(|`|^$|\|$/u);
    }
  });
});
