import { describe, expect, it } from 'vitest';
import { nameIndexView } from '../../../src/views/name-index-view.ts';
import { sampleContent } from './sample-content.ts';
import { registryOf } from './sample-views.ts';

const { parts } = nameIndexView(registryOf(sampleContent()), 'ru');
const lettersOf = (id: string) =>
  parts.find((part) => part.id === id)?.letters.map(({ letter }) => letter) ?? [];
const namesOf = (id: string) =>
  parts.find((part) => part.id === id)?.letters.flatMap(({ names }) => names) ?? [];

describe('nameIndexView', () => {
  it('has a part for each language, the page’s first, and one for other scripts', () => {
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['names-ru', 'Русский'],
      ['names-en', 'English'],
      ['names-other', 'Другие письменности'],
    ]);
  });

  it('sorts names by the alphabet of their language', () => {
    expect(lettersOf('names-ru')).toEqual(lettersOf('names-ru').toSorted((a, b) => a.localeCompare(b, 'ru')));
    expect(lettersOf('names-en').slice(0, 3)).toEqual(['A', 'C', 'E']);
  });

  it('leads from every name to the page in the reader’s language, and marks the name’s own', () => {
    expect(namesOf('names-en')).toContainEqual({ text: 'Alpha', lang: 'en', href: '/ru/partners/alpha/' });
    expect(namesOf('names-ru')).toContainEqual({ text: 'Альфа', href: '/ru/partners/alpha/' });
    expect(namesOf('names-other')).toContainEqual({
      text: 'アルファ',
      lang: 'ja',
      href: '/ru/partners/alpha/',
    });
  });

  it('puts a spelling without a language with the language of its letters', () => {
    expect(namesOf('names-en')).toContainEqual({ text: 'Al-fa', lang: 'en', href: '/ru/partners/alpha/' });
  });
});
