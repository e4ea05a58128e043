import { describe, expect, it } from 'vitest';
import { nameIndexView, nameLetterPages } from '../../../../src/views/search/name-index-view.ts';
import { sampleContent } from '../sample-content.ts';
import { made, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const { parts } = nameIndexView(pageContext(registryOf(sampleContent()), 'ru'));
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

  it('puts a letter with a mark under the plain one, unless the language takes it for another', () => {
    const content = sampleContent();
    const names = ['Échange', 'Eau', 'Йод', 'Игра', 'Ёлка', 'Ель'].map((text) => ({
      text,
      lang: /\p{Script=Latin}/u.test(text) ? 'fr' : 'ru',
    }));
    for (const { id, data } of content.records.partners)
      if (id === 'alpha') Object.assign(data, { alternateNames: names });
    const site = { ...content.site, locales: ['ru', 'en', 'fr'] };
    const view = nameIndexView(pageContext(registryOf({ ...content, site }), 'ru'));
    const letters = view.parts
      .filter(({ id }) => id === 'names-fr' || id === 'names-ru')
      .flatMap((part) => part.letters.map(({ letter, names: own }) => [letter, own.map(({ text }) => text)]));
    expect(letters).toContainEqual(['E', ['Eau', 'Échange']]);
    expect(letters).toContainEqual(['Е', ['Ёлка', 'Ель']]);
    expect(letters).toContainEqual(['И', ['Игра']]);
    expect(letters).toContainEqual(['Й', ['Йод']]);
  });

  it('puts a spelling without a language with the language of its letters', () => {
    expect(namesOf('names-en')).toContainEqual({ text: 'Al-fa', lang: 'en', href: '/ru/partners/alpha/' });
  });
});

describe('a long index of names', () => {
  const content = sampleContent();
  const many = Array.from({ length: 700 }, (_, index) => ({ text: `Бета ${index}`, lang: 'ru' }));
  const long = registryOf({
    ...content,
    records: {
      ...content.records,
      partners: content.records.partners.map((partner, index) =>
        index === 0 ? { ...partner, data: { ...partner.data, alternateNames: many } } : partner,
      ),
    },
  });
  const pages = made(nameLetterPages(pageContext(long, 'ru')));

  it('leads from the search page to every letter, and lists no name there', () => {
    const letters = nameIndexView(pageContext(long, 'ru')).parts.flatMap((part) => part.letters);
    expect(letters.flatMap(({ names }) => names)).toEqual([]);
    expect(letters.map(({ href }) => href)).toEqual(pages.map(({ frame }) => frame.href));
    expect(letters.map(({ href }) => href)).toContain('/ru/search/letters/names-ru-411/');
    expect(letters.map(({ href }) => href)).toContain('/ru/search/letters/names-en-a/');
  });

  it('keeps every name, on the page of its letter', () => {
    const names = pages.flatMap(({ index }) => index.parts).flatMap((part) => part.letters[0]?.names ?? []);
    expect(names.filter(({ text }) => /^Бета \d/u.test(text))).toHaveLength(700);
    expect(pages.find(({ frame }) => frame.href.endsWith('/names-ru-411/'))?.title).toBe(
      'Названия на букву Б',
    );
  });

  it('never switches to a letter that the other language lacks', () => {
    const english = made(nameLetterPages(pageContext(long, 'en')));
    const addresses = new Set([...pages, ...english].map(({ frame }) => frame.href));
    for (const { frame } of [...pages, ...english])
      for (const { href } of frame.languages)
        expect(addresses.has(href) || href.endsWith('/search/')).toBe(true);
  });

  it('has no pages of its own when it is short', () => {
    expect(nameLetterPages(pageContext(registryOf(content), 'ru'))).toEqual([]);
  });
});
