import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';

describe('parseYaml', () => {
  it('keeps dates as text and reads an empty text as no fields', () => {
    expect(parseYaml('a: 1993-06-31\nb: 1993-06')).toEqual({ value: { a: '1993-06-31', b: '1993-06' } });
    expect(parseYaml('')).toEqual({ value: {} });
    expect(parseYaml('# nothing yet\n')).toEqual({ value: {} });
  });

  it('refuses what contains itself', () => {
    expect(parseYaml('b: 1\na: &x [*x]')).toMatchObject({ mistake: { rule: 'yaml-syntax', line: 2 } });
    expect(parseYaml('a: &x [1]\nb: *x')).toEqual({ value: { a: [1], b: [1] } });
  });

  it('reads an alias that stands for much, and refuses those that stand for one another without end', () => {
    const words = Array(5000).fill('x').join(', ');
    expect(parseYaml(`a: &x [${words}]\nb: [*x, *x]`)).toHaveProperty('value');
    const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(parseYaml(`a0: &a0 x\n${levels.join('\n')}`)).toMatchObject({
      mistake: { rule: 'yaml-syntax', line: 2 },
    });
    expect(parseYaml('a: &x [*x]')).toMatchObject({ mistake: { rule: 'yaml-syntax', line: 1 } });
  });

  it('reads a comment drawn as a line', () => {
    const drawn = `${'#'.repeat(200)}\na: 1`;
    expect(parseYaml(drawn)).toEqual({ value: { a: 1 } });
    expect(parseYaml(`  # one\r\n${'#'.repeat(200)}`)).toEqual({ value: {} });
  });

  it.each([
    ['a: 1\ntitle: Город: мост\nb: 2', 'yaml-needs-quotes', 2, 8, 'title: "Город: мост"'],
    ['title: @мост', 'yaml-needs-quotes', 1, 8, 'title: "@мост"'],
    ['- a: "Он: "да"', 'yaml-syntax', 1, undefined, undefined],
    ['s: { ru: Мост: река, en: x }', 'yaml-needs-quotes', 1, 10, 'ru: "Мост: река"'],
    ['a:\n\tb: 1', 'yaml-tab', 2, 1, undefined],
    ['a: 1\na: 2', 'duplicate-field', 2, 1, undefined],
    ['a: [1, 2', 'yaml-syntax', 1, undefined, undefined],
  ])('says what is wrong with %j', (text, rule, line, column, suggestion) => {
    const parsed = parseYaml(text);
    const mistake = 'mistake' in parsed ? parsed.mistake : undefined;
    expect(mistake).toMatchObject({ rule, line, ...(column && { column }) });
    if (suggestion) expect(mistake?.values['suggestion']).toBe(suggestion);
  });

  it('suggests what it can read itself', () => {
    const parsed = parseYaml('title: Он сказал: "да"');
    const suggestion = 'mistake' in parsed ? String(parsed.mistake.values['suggestion']) : '';
    expect(parseYaml(suggestion)).toEqual({ value: { title: 'Он сказал: "да"' } });
  });
});
