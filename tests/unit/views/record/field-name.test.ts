import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../../src/i18n/messages/index.ts';
import { PROSE_COLLECTIONS } from '../../../../src/registry/schema/index.ts';
import { accountFieldName, supportFieldName } from '../../../../src/views/record/field-name.ts';
import { schemas } from '../sample-schemas.ts';

describe('supportFieldName', () => {
  it('has a word for every field that a source can support', () => {
    const uncited = ['cite', 'verified', 'formerIds', 'translatedFrom'];
    const wordless = PROSE_COLLECTIONS.flatMap((collection) =>
      [...Object.keys(schemas[collection].shape), 'record', 'body']
        .filter((field) => !uncited.includes(field) && !hasMessage(`fact.${field}`))
        .map((field) => `${collection}.${field}`),
    );
    expect(wordless).toEqual([]);
  });

  it('stands in the middle of a sentence', () => {
    expect([supportFieldName('since', 'ru'), supportFieldName('record', 'en')]).toEqual([
      'с какого времени',
      'the entry as a whole',
    ]);
  });
});

describe('accountFieldName', () => {
  it('names a computed field', () => {
    expect(accountFieldName('state', undefined, 'ru')).toBe('Состояние');
  });

  it('names a step without a date by its state alone', () => {
    const history = { words: 'relation' as const, steps: [{ key: 'first', state: 'contact' }] };
    expect(accountFieldName('first', history, 'en')).toBe('contacts');
  });
});
