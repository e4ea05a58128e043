import { describe, expect, it } from 'vitest';
import { nameEntries } from '../../../../src/views/search/name-entries.ts';
import { titleWords } from '../../../../src/views/search/title-words.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const entries = nameEntries(pageContext(registry, 'ru'));
const entry = (href: string) => entries.find((candidate) => candidate.href === href);

describe('nameEntries', () => {
  it('gives a partner every name it has, each with its language where that is another', () => {
    expect(entry('/ru/partners/alpha/')).toMatchObject({
      title: 'Альфа',
      kind: 'Партнёры',
      note: 'Страна восходящего солнца',
      names: [
        { text: 'Альфа' },
        { text: 'Alpha', lang: 'en' },
        { text: 'Город Альфа' },
        { text: 'City of Alpha', lang: 'en' },
        { text: 'アルファ', lang: 'ja' },
        { text: 'Al-fa' },
        { text: 'Alfa', lang: 'fi' },
      ],
    });
  });

  it('marks names against the locale, whatever language the interface speaks there', () => {
    const content = sampleContent();
    const site = { ...content.site, locales: ['ru', 'en', 'fr'], title: { ru: 'Связи', fr: 'Liens' } };
    const french = nameEntries(pageContext(registryOf({ ...content, site }), 'fr'));
    expect(french.find(({ href }) => href === '/fr/')).toMatchObject({
      title: 'Liens',
      kind: 'Главная',
      names: [{ text: 'Liens' }, { text: 'Заречье', lang: 'ru' }, { text: 'Riverside', lang: 'en' }, {}, {}],
    });
    expect(french.find(({ href }) => href === '/fr/partners/alpha/')).toMatchObject({
      title: 'Альфа',
      lang: 'ru',
    });
    expect(french.find(({ href }) => href === '/fr/partners/by/country/ca/')?.names).toContainEqual({
      text: 'Канада',
      lang: 'ru',
    });
  });

  it('names associations by abbreviation and acts by number', () => {
    expect(entry('/ru/associations/union/')?.names).toContainEqual({ text: 'U', lang: 'en' });
    expect(entry('/ru/legal-acts/charter/')).toMatchObject({ note: '№ 7' });
  });

  it('finds the cases of the home name, which no list shows', () => {
    expect(entry('/ru/')?.forms).toContain('Заречья');
  });

  it('leads from countries, kinds and years to lists, and to others by their titles alone', () => {
    expect(entry('/ru/partners/by/country/ca/')).toMatchObject({
      title: 'Партнёры: Канада',
      names: [{ text: 'Партнёры: Канада' }, { text: 'Канада' }, { text: 'Canada', lang: 'en' }],
    });
    expect(entry('/ru/agreements/by/year/2015/')?.names).toContainEqual({ text: '2015' });
    const undated = entries.find(({ href }) => href === '/ru/partners/by/year/undated/');
    expect(undated?.names).toEqual([{ text: undated?.title }]);
  });

  it('tells what a record is about, who is named in it and what it answers, with sources', () => {
    const paper = entries.find(({ href, people = [] }) => href.includes('/agreements/') && people.length > 0);
    const fact = paper?.facts?.find(({ ask }) => ask === 'who');
    expect(fact?.text).toMatch(/^Подписали: /u);
    expect(paper?.people?.map(({ text }) => text)).toContain(fact?.text.replace(/^Подписали: |,.*$/gu, ''));
    const partner = entry('/ru/partners/alpha/');
    expect(partner?.topics?.join(' ')).toContain('Страна восходящего солнца');
    expect(partner?.facts?.map(({ ask }) => ask)).toContain('when');
    expect(partner?.facts?.flatMap(({ sources }) => sources)[0]?.href).toMatch(/^\/ru\/sources\//u);
  });

  it('finds the pages of the site by the words that people use for them', () => {
    expect(entry('/ru/map/')?.forms).toContain('на карте');
    expect(entry('/ru/map/')?.names).toContainEqual({ text: 'Map of partners', lang: 'en' });
    expect(entry('/ru/report/2015/')?.title).toBe('Отчёт за 2015 год');
    const handbook = [
      { name: 'index', title: 'Справочник' },
      { name: 'add', title: 'Как добавить запись' },
    ];
    const hrefs = nameEntries(pageContext(registry, 'ru'), handbook).map(({ href }) => href);
    expect(hrefs).toEqual(expect.arrayContaining(['/ru/handbook/', '/ru/handbook/add/']));
  });

  it('finds pages, terms, kinds and countries by what the content adds, and shows none of it', () => {
    const content = sampleContent();
    const more = [{ text: 'еще слово' }];
    for (const { data } of content.pages)
      for (const page of Object.values(data)) if (page) page.alternateNames = ['о нас'];
    for (const vocabulary of [content.vocabularies.areas, content.vocabularies['partner-kinds']])
      for (const term of Object.values(vocabulary)) term.alternateNames = more;
    Object.assign(content, {
      countries: { CA: { label: { ru: 'Канада', en: 'Canada' }, alternateNames: more } },
    });
    const own = nameEntries(pageContext(registryOf(content), 'ru'));
    const formsOf = (pattern: RegExp) =>
      own.filter(({ href }) => pattern.test(href)).map(({ forms }) => forms ?? []);
    for (const forms of formsOf(/^\/ru\/(areas\/.|partners\/by\/(kind\/|country\/ca))/u))
      expect(forms).toContain('еще слово');
    expect(own.flatMap(({ names }) => names.map(({ text }) => text))).not.toContain('еще слово');
    expect(own.filter(({ forms = [] }) => forms.includes('о нас'))).toHaveLength(content.pages.length);
  });

  it('puts partners first and gives every address and name once', () => {
    expect(entries.map(({ group }) => group)).toEqual(
      entries.map(({ group }) => group).toSorted((a, b) => a - b),
    );
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
    for (const { names } of entries) expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
  });

  it('does with a registry without records', () => {
    const hrefs = nameEntries(pageContext(registryOf(emptyContent()), 'en')).map(({ href }) => href);
    expect(hrefs).toContain('/en/areas/culture/');
  });
});

describe('titleWords', () => {
  it('gives the words of titles once each, the most frequent first', () => {
    const words = titleWords(pageContext(registry, 'ru'));
    expect(words[0]).toBe('визит');
    expect(words).toContain('побратимы');
    expect(new Set(words).size).toBe(words.length);
  });
});
