import { describe, expect, it } from 'vitest';
import { drawnText, undrawnWords } from '../../../src/format/drawn-letters.ts';

describe('drawnText', () => {
  it.each([
    ['Heihe (黑河)', 'Heihe'],
    ['黑河市', ''],
    ['창원시', ''],
    ['თბილისი Tbilisi', 'Tbilisi'],
    ['القدس', ''],
    ['Дружба 🤝 2020', 'Дружба 2020'],
    ['1\u00a0318 км', '1\u00a0318 км'],
  ])('leaves a word out whole: %j', (text, drawn) => {
    expect(drawnText(text)).toBe(drawn);
  });

  it.each([
    ['e\u0301', 'é'],
    ['Hu\u1ebf', 'Hue\u0302\u0301'],
    ['Ḥaifa', 'Haifa'],
    ['Spring\u00adfield\u2060', 'Springfield'],
  ])('draws what can be had of %j', (text, drawn) => {
    expect(drawnText(text)).toBe(drawn);
    expect(undrawnWords(text)).toEqual([]);
  });
});

describe('undrawnWords', () => {
  it('names what is left out', () => {
    expect(undrawnWords('Heihe (黑河) 市')).toEqual(['(黑河)', '市']);
    expect(undrawnWords('')).toEqual([]);
  });
});
