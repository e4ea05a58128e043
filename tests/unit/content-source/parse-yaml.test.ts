import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';

describe('parseYaml', () => {
  it('keeps dates as text and reads an empty text as no fields', () => {
    expect(parseYaml('a: 1993-06-31\nb: 1993-06')).toEqual({ value: { a: '1993-06-31', b: '1993-06' } });
    expect(parseYaml('')).toEqual({ value: {} });
    expect(parseYaml('# nothing yet\n')).toEqual({ value: {} });
  });

  it('refuses what contains itself', () => {
    expect(parseYaml('b: 1\na: &x [*x]')).toMatchObject({ mistake: { rule: 'over-limit', line: 2 } });
    expect(parseYaml('a: &x [1]\nb: *x')).toEqual({ value: { a: [1], b: [1] } });
  });

  it('reads an alias that stands for much, and refuses those that stand for one another without end', () => {
    const words = Array(3000).fill('x').join(', ');
    expect(parseYaml(`a: &x [${words}]\nb: [*x, *x]`)).toHaveProperty('value');
    const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(parseYaml(`a0: &a0 x\n${levels.join('\n')}`)).toMatchObject({
      mistake: { rule: 'over-limit', line: 2 },
    });
  });

  it.each([
    ['lists', '['.repeat(100_000), 'levels'],
    ['closed lists', `${'['.repeat(21)}${']'.repeat(21)}`, 'levels'],
    ['groups', `a: ${'{ a: '.repeat(1000)}`, 'levels'],
    [
      'steps of indentation',
      Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'levels',
    ],
    ['dashes', `a:\n  ${'- '.repeat(10_000)}`, 'levels'],
    ['questions', '? '.repeat(10_000), 'levels'],
    ['fields', Array.from({ length: 10_001 }, (_, at) => `k${at}: v`).join('\n'), 'values'],
    ['letters', `a: ${'x'.repeat(200_000)}`, 'bytes'],
    ['names of values', Array.from({ length: 101 }, (_, at) => `k${at}: &a${at} v`).join('\n'), 'aliases'],
    ['aliases', `a: &a 1\nb: [${Array(101).fill('*a').join(',')}]`, 'aliases'],
    [
      'aliases of much',
      `a: &a [${Array(1000).fill('x').join(',')}]\nb: [${Array(10).fill('*a').join(',')}]`,
      'values',
    ],
  ])('stops at too many %s', (_, text, limit) => {
    expect(parseYaml(text)).toMatchObject({ mistake: { rule: 'over-limit', values: { limit } } });
  });

  it.each([
    ['a: 1\n---\nb: 2', 2],
    ['---\na: 1\n--- # more\nb: 2', 3],
    ['a: 1\n...\nb: 2', 2],
  ])('refuses a second document: %j', (text, line) => {
    expect(parseYaml(text)).toMatchObject({ mistake: { rule: 'second-document', line } });
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
