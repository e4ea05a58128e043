import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markTexts } from '../../../../src/editor/translations/mark-texts.ts';

const mark = 'translatedFrom: { en: NEW }';

describe('markTexts', () => {
  it.each([
    ['a: 1\n# remark\nb: 2 # more\n', [], `a: 1\n# remark\nb: 2 # more\n${mark}\n`],
    ['a:\n  - x\n  - y\n\n# end\n', [], `a:\n  - x\n  - y\n${mark}\n\n# end\n`],
    ['a: 1\ntranslatedFrom: { en: OLD }\nb: 2\n', [], `a: 1\n${mark}\nb: 2\n`],
    ['t: { label: x }\nu: { label: y }\n', ['t'], `t: { label: x, ${mark} }\nu: { label: y }\n`],
    [
      't:\n  label: x\n  cite: [a]\nu:\n  label: y\n',
      ['t'],
      `t:\n  label: x\n  cite: [a]\n  ${mark}\nu:\n  label: y\n`,
    ],
    ['t:\n  label: x\nu:\n  label: y', ['u'], `t:\n  label: x\nu:\n  label: y\n  ${mark}\n`],
    ['a: 1\ntranslatedFrom:\n  en: OLD\nb: 2\n', [], `a: 1\n${mark}\nb: 2\n`],
    ['a: 1\ntranslatedFrom:\n  en: OLD\n', [], `a: 1\n${mark}\n`],
    ['x: {\n  label: y, # why\n}\n', ['x'], `x: {\n  label: y, ${mark}, # why\n}\n`],
    ['1: { label: y }\n', ['1'], `1: { label: y, ${mark} }\n`],
    ['a: 1\r\nb: 2\r\n', [], `a: 1\r\nb: 2\r\n${mark}\r\n`],
  ])('marks %j at %j', (yaml, path, marked) => {
    expect(markTexts(yaml, path, { en: 'NEW' })).toBe(marked);
    expect(markTexts(marked, path, { en: 'NEW' })).toBe(marked);
    expect(parse(marked)).toBeTypeOf('object');
  });

  it('leaves alone what has no such mapping', () => {
    expect(markTexts('a: 1\n', ['b'], { en: 'NEW' })).toBe('a: 1\n');
  });
});
