import { describe, expect, it } from 'vitest';
import { suggestDate } from '../../../src/content-source/suggest-date.ts';
import { suggestFor } from '../../../src/content-source/suggest-value.ts';
import { suggestId } from '../../../src/content-source/suggest-id.ts';

describe('suggestDate', () => {
  it.each([
    ['22.05.2015', '2015-05-22'],
    ['5.2015', '2015-05'],
    ['2015-5-2', '2015-05-02'],
    ['2015/05/02', '2015-05-02'],
    ['2015 – 2017', '2015/2017'],
    ['2015 г.', '2015'],
    ['1990-е', '199X'],
    ['1990-е годы', '199X'],
    ['1990s', '199X'],
    ['31.06.1993', ''],
    ['5/22/2015', '2015-05-22'],
    ['22/05/2015', '2015-05-22'],
    ['5/12/2015', ''],
    ['22.05.15', ''],
    ['22\u00A0мая\u00A02015 г.', '2015-05-22'],
    ['2015\u201105\u201122', '2015-05-22'],
    ['22nd May 2015', '2015-05-22'],
    ['May 22, 2015', '2015-05-22'],
    ['about 1960', '1960~'],
    ['c. 1963', '1963~'],
    ['ок. 1960', '1960~'],
    ['около мая 2019', '2019-05~'],
    ['probably 1991', '1991?'],
    ['22.05.2015 – 24.05.2015', '2015-05-22/2015-05-24'],
    ['начало 1990-х', ''],
    ['весной', ''],
  ])('reads %s as %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });
});

it.each(['1950s', "1950's", 'the 1950s', '1950-е', '1950-х гг.', '1950-е годы'])(
  'takes %s for a decade',
  (text) => {
    expect(suggestDate(text)).toBe('195X');
  },
);

describe('suggestFor', () => {
  it.each([
    ['836', '"0836"'],
    ['["2019-08-26","2019-08-27"]', '"[2019-08-26,2019-08-27]"'],
    ['["2021.."]', '"[2021..]"'],
    ['22.05.2015', '2015-05-22'],
  ])('writes for the date %s, as YAML read it, %s', (read, written) => {
    expect(suggestFor('invalid-date', read)).toBe(written);
  });

  it.each([
    ['fi', 'FI'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['США', 'US'],
    ['czech republic', 'CZ'],
    ['Bosnia and Herzegovina', 'BA'],
    ['SU', ''],
    ['ZZ', ''],
    ['Атлантида', ''],
  ])('knows for the country %s the code «%s»', (name, code) => {
    expect(suggestFor('invalid-country-code', name)).toBe(code);
  });
});

describe('suggestId', () => {
  it.each([
    ['Харбин', 'kharbin'],
    ['Ульяновск 2', 'ulyanovsk-2'],
    ['São_Paulo', 'sao-paulo'],
    ['щёлк!', 'shchelk'],
    ['黑河', 'record'],
  ])('makes of %s the id %s', (name, id) => {
    expect(suggestId(name)).toBe(id);
  });
});
