import { describe, expect, it } from 'vitest';
import { suggestDate } from '../../../src/content-source/suggest-date.ts';
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
    ['836', '"0836"'],
    ['["2019-08-26","2019-08-27"]', '"[2019-08-26,2019-08-27]"'],
    ['["2021.."]', '"[2021..]"'],
    ['31.06.1993', ''],
    ['5/22/2015', ''],
    ['весной', ''],
  ])('reads %s as %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
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
