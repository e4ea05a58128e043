import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlMistakes } from '../../../src/content-source/yaml-mistakes.ts';

const found = (text: string) => yamlMistakes(text).map(({ rule, line }) => `${line} ${rule}`);

describe('yamlMistakes', () => {
  it('has nothing to say of what can be read', () => {
    expect(yamlMistakes('a: 1\nb: [1, 2]')).toEqual([]);
  });

  it('finds every mistake, wherever the parser stumbles first', () => {
    const text = [
      'title: Город: мост',
      'kind: visit',
      'parties: [home, partner',
      'signed: 2015',
      'summary: { ru: Мост: река, en: A bridge: a river }',
      'note: @мост',
      'signed: 2016',
    ].join('\n');
    expect(found(text)).toEqual([
      '1 yaml-needs-quotes',
      '3 yaml-syntax',
      '5 yaml-needs-quotes',
      '5 yaml-needs-quotes',
      '6 yaml-needs-quotes',
      '7 duplicate-field',
    ]);
  });

  it('names tabs once, and what is wrong beside them', () => {
    expect(found('a:\n\tb: 1\n\tc: 2\nd: x: y')).toEqual(['2 yaml-tab', '4 yaml-needs-quotes']);
  });

  it('keeps the columns of what stands behind a mistake', () => {
    const text = 'label: { ru: Договор: текст, en: Treaty: text }';
    const columns = yamlMistakes(text).map(({ column }) => column);
    expect(columns).toEqual([text.indexOf('Договор') + 1, text.indexOf('Treaty') + 1]);
  });

  it('stops when nobody could mend more at once', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `k${index}: a: b`).join('\n');
    expect(yamlMistakes(many)).toHaveLength(10);
  });

  it('ends where the parser points at lines that are left out by now', () => {
    expect(found('...\n...\n')).not.toEqual([]);
  });

  it('ends with any text, within its lines', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '\t',
      '\n',
      'x: y',
      '#',
      '@',
      '|',
      '&a ',
      '*b ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { line } of yamlMistakes(text)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
