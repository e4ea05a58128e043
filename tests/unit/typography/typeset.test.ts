import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/typography/typeset.ts';

/** Unbroken spaces made visible. */
const show = (text: string, lang: string) => typeset(text, lang).replaceAll('\u00A0', '_');

describe('Russian', () => {
  it.each([
    ['Форум "Северный город"', 'Форум «Северный город»'],
    ['Фонд «Дети "Арктики"»', 'Фонд «Дети „Арктики“»'],
    ['Музей «Сокровища «Якутии»»', 'Музей «Сокровища „Якутии“»'],
    ['"Один", "два"', '«Один», «два»'],
    ['дюймы: 15"', 'дюймы: 15"'],
  ])('sets quotation marks: %s', (text, expected) => {
    expect(show(text, 'ru')).toBe(expected);
  });

  it.each([
    ['Встреча в городе и на реке', 'Встреча в_городе и_на_реке'],
    ['В городе', 'В_городе'],
    ['он же был бы', 'он_же был_бы'],
    ['слово в', 'слово в'],
    ['и в ', 'и_в_'],
  ])('binds short words: %s', (text, expected) => {
    expect(show(text, 'ru')).toBe(expected);
  });

  it.each([
    ['город - партнёр', 'город_— партнёр'],
    ['город — партнёр', 'город_— партнёр'],
    ['в 2015-2019 годах', 'в_2015–2019_годах'],
    ['закон 131-ФЗ', 'закон 131-ФЗ'],
    ['8-800-2000-3000', '8-800-2000-3000'],
    ['2015-05-22', '2015-05-22'],
    ['https://example.org/2015-2019/', 'https://example.org/2015-2019/'],
    ['и так далее...', 'и_так далее…'],
  ])('sets dashes and dots: %s', (text, expected) => {
    expect(show(text, 'ru')).toBe(expected);
  });

  it.each([
    ['1318 км', '1318_км'],
    ['2015 г.', '2015_г.'],
    ['2001 года', '2001_года'],
    ['22 мая 2015 г.', '22_мая 2015_г.'],
    ['население 360 000 человек', 'население 360_000 человек'],
    ['№ 12', '№_12'],
    ['А. С. Пушкин', 'А._С._Пушкин'],
    ['Пушкин А. С.', 'Пушкин_А._С.'],
    ['ул. Ленина', 'ул._Ленина'],
    ['т. е. да', 'т._е. да'],
    ['ст. 5', 'ст._5'],
    ['12 марта', '12_марта'],
    ['5 мостов', '5 мостов'],
  ])('binds numbers and names: %s', (text, expected) => {
    expect(show(text, 'ru')).toBe(expected);
  });
});

describe('English', () => {
  it.each([
    ['the "Northern City" forum', 'the “Northern City” forum'],
    ["the city's partners' days", 'the city’s partners’ days'],
    ['"He said \'yes\' twice"', '“He said ‘yes’ twice”'],
    ["in the '90s", 'in the ’90s'],
    ['paper - and who says so', 'paper_– and who says so'],
    ['paper – and who', 'paper_– and who'],
    ['2015-2019', '2015–2019'],
    ['1318 km away', '1318_km away'],
    ['22 May 2015', '22_May 2015'],
    ['No. 5', 'No._5'],
    ['A. S. Pushkin', 'A._S._Pushkin'],
    ['a city in the north', 'a city in the north'],
  ])('sets %s', (text, expected) => {
    expect(show(text, 'en')).toBe(expected);
  });
});

describe('typeset', () => {
  it('leaves languages without rules alone', () => {
    expect(typeset('"黑河市" - 1', 'zh-Hans')).toBe('"黑河市" - 1');
  });

  it('takes a regional variety for its language', () => {
    expect(typeset('5 km', 'en-GB')).toBe('5\u00A0km');
  });

  const piece = fc.constantFrom(
    ...[
      '"',
      "'",
      '«',
      '»',
      '„',
      '“',
      '”',
      '‘',
      '’',
      ' ',
      '\u00A0',
      '-',
      '--',
      '—',
      '–',
      '...',
      '.',
      ',',
      '(',
    ],
    ...[
      'в',
      'и',
      'же',
      'город',
      'Город',
      'А.',
      'г.',
      '12',
      '2015',
      '000',
      'км',
      'May',
      'a',
      'No.',
      '№',
      'т.',
      'д.',
    ],
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it.each(['ru', 'en'])('changes nothing the second time (%s)', (lang) => {
    fc.assert(
      fc.property(text, (written) => {
        const set = typeset(written, lang);
        expect(typeset(set, lang)).toBe(set);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['ru', 'en'])('keeps every letter and figure (%s)', (lang) => {
    const words = (written: string) => written.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(text, (written) => {
        expect(words(typeset(written, lang))).toBe(words(written));
      }),
    );
  });
});
