import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../../src/i18n/messages/index.ts';
import { PROSE_COLLECTIONS } from '../../../../src/format/collections.ts';
import { accountViews } from '../../../../src/views/record/account-view.ts';
import { supportedField } from '../../../../src/views/record/support-view.ts';
import { schemas } from '../sample-schemas.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(emptyContent());

describe('supportedField', () => {
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
    expect([
      supportedField(pageContext(registry, 'ru'), 'since'),
      supportedField(pageContext(registry, 'en'), 'record'),
    ]).toEqual(['с какого времени', 'the entry as a whole']);
  });
});

describe('accountViews', () => {
  const account = (field: string) => ({ field, says: { ru: 'Иначе.', en: 'Otherwise.' }, citations: [] });
  const named = (locale: string, field: string) =>
    accountViews(pageContext(registry, locale), {
      collection: 'partners',
      accounts: [account(field)],
      steps: [{ key: 'first', state: 'contact' }],
    }).map((view) => view.field);

  it('name a computed field', () => {
    expect(named('ru', 'state')).toEqual(['Состояние']);
  });

  it('name a step without a date by its state alone', () => {
    expect(named('en', 'first')).toEqual(['contacts']);
  });
});
