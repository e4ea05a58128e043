import { describe, expect, it } from 'vitest';
import { isFairMatch, isSureMatch, mayMatch, parseExcerpt, resultView } from '../../../src/search/results.ts';

describe('parseExcerpt', () => {
  it('parts marked words from the rest', () => {
    expect(parseExcerpt('Визит в <mark>город</mark> мира')).toEqual([
      { text: 'Визит в ', marked: false },
      { text: 'город', marked: true },
      { text: ' мира', marked: false },
    ]);
  });

  it('keeps markup in the text of a page as text', () => {
    expect(parseExcerpt('a &lt;img onerror=x&gt; & <mark>&lt;b&gt;</mark>').map(({ text }) => text)).toEqual([
      'a <img onerror=x> & ',
      '<b>',
    ]);
  });

  it('puts ё back', () => {
    expect(
      parseExcerpt('<mark>Петр</mark> пришел', 'Пётр пришёл')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Пётр пришёл');
  });

  it('leaves signs behind a word unmarked', () => {
    expect(parseExcerpt('<mark>Харбин;</mark> мир').filter(({ marked }) => marked)).toEqual([
      { text: 'Харбин', marked: true },
    ]);
  });

  it('lets a value that ends a sentence have one mark', () => {
    expect(
      parseExcerpt('к прошлому году. ; ; Делегация; ; <mark>Олимпия</mark>').map(({ text }) => text),
    ).toEqual(['к прошлому году. Делегация; ', 'Олимпия']);
  });

  it('begins behind the title, with what is said', () => {
    expect(parseExcerpt('<mark>Мирный</mark>. ‖ Город в <mark>Мире</mark>')).toEqual([
      { text: 'Город в ', marked: false },
      { text: 'Мире', marked: true },
    ]);
    expect(parseExcerpt('; 2015 г. <mark>Мир</mark>').map(({ text }) => text)).toEqual(['2015 г. ', 'Мир']);
    expect(parseExcerpt('<mark>Мирный</mark> ‖ ')).toEqual([]);
  });

  it('leaves out names that the page does not show', () => {
    expect(parseExcerpt('<mark>Мирный</mark> город. ¦ Mirny, 和平')).toEqual([
      { text: 'Мирный', marked: true },
      { text: ' город. ', marked: false },
    ]);
  });

  it('shows such names when they are what was found', () => {
    expect(parseExcerpt('Город. ¦ Mirny, <mark>和平</mark>').at(-1)).toEqual({ text: '和平', marked: true });
  });
});

describe('resultView', () => {
  it('puts ё back into the title', () => {
    const meta = { title: 'Отчет о поездке', yo: 'Отчёт' };
    expect(resultView({ url: '/ru/', excerpt: '', content: '', locations: [], meta }).title).toBe(
      'Отчёт о поездке',
    );
  });

  it('leaves out what the page does not have', () => {
    const view = resultView({
      url: '/ru/%D0%BC%D0%B8%D1%80/',
      excerpt: '',
      content: '',
      locations: [],
      meta: { title: 'Мир', kind: 'Событие' },
    });
    expect(view).toMatchObject({
      title: 'Мир',
      kind: 'Событие',
      year: undefined,
      href: '/ru/%D0%BC%D0%B8%D1%80/',
    });
  });
});

describe('the excerpt of a result', () => {
  const excerptOf = (
    excerpt: string,
    content = `${excerpt.replace(/<\/?mark>/gu, '')} и так далее.`,
  ): string =>
    resultView({ url: '/ru/', excerpt, content, locations: [], meta: {} })
      .excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  it('says where it breaks off', () => {
    expect(excerptOf('Подписали <mark>план</mark>, не')).toBe('Подписали [план], не…');
    expect(excerptOf('Подписали план, <mark>Харбин;</mark>')).toBe('Подписали план, [Харбин]…');
    expect(excerptOf('Подписали «<mark>план</mark> (')).toBe('Подписали «[план]…');
  });

  it('says that it begins in the middle', () => {
    expect(excerptOf('из <mark>Казани</mark> приехали.')).toBe('…из [Казани] приехали.');
  });

  it('ends as the page does', () => {
    expect(excerptOf('Приехали в <mark>мае</mark>.')).toBe('Приехали в [мае].');
    expect(excerptOf('Сказал: «<mark>Да</mark>».')).toBe('Сказал: «[Да]».');
    expect(excerptOf('Вид <mark>визит</mark>', 'О нём. Вид визит')).toBe('Вид [визит]');
    expect(excerptOf('Вид <mark>визит</mark>', 'О нём. Вид визит ¦ Mirny')).toBe('Вид [визит]');
    expect(excerptOf('')).toBe('');
  });
});

describe('isFairMatch', () => {
  it.each([
    ['международного', 'международная', true],
    ['cities', 'city', true],
    ['хэйхэ', 'Хэй-хэ.', true],
    ['удэ', 'Улан-Удэ', true],
    ['петр', 'Пётр', true],
    ['和平市', '和平', true],
    ['выхухоль', 'в', false],
    ['abracadabra', 'a', false],
  ])('for %j found as %j says %s', (query, word, expected) => {
    expect(isFairMatch(query, { content: `Слово ${word}`, locations: [1] })).toBe(expected);
  });

  it('is content with one good word of several', () => {
    expect(isFairMatch('мир выхухоль', { content: 'в мире', locations: [0, 1] })).toBe(true);
  });
});

describe('isSureMatch', () => {
  it.each([
    ['побратимами', 'Город побратим', true],
    ['cities of asia', 'A city in Asia', true],
    ['харб', 'Город Харбин', true],
    ['харбен', 'Город Харбин', false],
    ['побратимы хэйхэ', 'Город побратим', false],
    ['f hf', 'Договор for', false],
  ])('for %j found in %j says %s', (query, content, expected) => {
    const locations = content.split(' ').map((_, index) => index);
    expect(isSureMatch(query, { content, locations })).toBe(expected);
  });
});

describe('mayMatch', () => {
  it('tells that no word of the index agrees with half of a word', () => {
    expect(mayMatch('абракадабра', ['абри', 'мир'])).toBe(false);
    expect(mayMatch('абракадабра трам', ['абри', 'мир'])).toBe(false);
  });

  it('lets be whatever may be found', () => {
    expect(mayMatch('абрикос', ['абри'])).toBe(true);
    expect(mayMatch('мирный зззз', ['миро'])).toBe(true);
    // Half of five letters are three.
    expect(mayMatch('миров', ['мирн'])).toBe(true);
    expect(mayMatch('ми', ['мост'])).toBe(true);
  });
});
