import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/editor/new/ask.ts';
import { askFields, type Asker } from '../../../src/editor/new/ask-fields.ts';
import type { EditorContext } from '../../../src/editor/new/editor-context.ts';
import { newWords } from '../../../src/i18n/editor-texts/new-words.ts';
import { perCollection, perVocabulary, type CollectionName } from '../../../src/format/collections.ts';

const context: EditorContext = {
  lang: 'en',
  words: newWords('en'),
  locales: ['ru', 'en'],
  today: '2026-01-01',
  publisher: {},
  partners: [{ value: 'lakemark', label: 'Lakemark' }],
  sources: [],
  sourcesByUrl: new Map(),
  terms: perVocabulary((name) => [{ value: `a-${name}`, label: name }]),
  taken: perCollection(() => new Set()),
  findPlaces: () => [],
  timeZoneAt: () => 'UTC',
};

/** The questions that are put when fields are asked for. */
async function questionsFor(collection: CollectionName, put: (fields: Asker) => Promise<unknown>) {
  const questions: Question[] = [];
  const ask = (question: Question) => {
    questions.push(question);
    return Promise.resolve('x');
  };
  await put(askFields(ask, context, collection));
  return questions;
}

describe('a field of a new record', () => {
  it('must have an answer where the format wants one, and all that it stands in', async () => {
    const questions = await questionsFor('associations', async (fields) => {
      await fields.one('membership.state');
      await fields.one('membership.since');
      await fields.texts('name');
      await fields.texts('seat');
    });
    expect(questions.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ['state', true],
      ['since', false],
      ['name-ru', true],
      ['name-en', false],
      ['seat-ru', false],
      ['seat-en', false],
    ]);
    const [step] = await questionsFor('partners', (fields) => fields.one('history.state'));
    expect(step?.isRequired).toBe(false);
  });

  it('takes what the format takes: words of its vocabulary, its own words, so many characters', async () => {
    const [kind, state, text] = await questionsFor('events', async (fields) => {
      await fields.one('kind', { name: 'event-kind' });
      await fields.one('state', { proposal: 'held' });
      await fields.texts('summary');
    });
    expect(kind).toMatchObject({ name: 'event-kind', choices: [{ value: 'a-event-kinds' }] });
    expect(state?.proposal).toBe('held');
    expect(state?.choices?.map(({ label }) => label)).toContain('took place');
    expect(text?.read('a'.repeat(600))).toEqual({ value: 'a'.repeat(600) });
    expect(text?.read('a'.repeat(601))).toHaveProperty('problem');
  });

  it('must be one that the format has', async () => {
    await expect(
      questionsFor('events', (fields) => Promise.resolve().then(() => fields.one('colour'))),
    ).rejects.toThrow('events have no field "colour"');
  });
});
