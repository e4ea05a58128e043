import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml, orderFields, setValue } from '../../../src/content-source/edit-yaml.ts';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';
import type { FieldPath } from '../../../src/format/field-path.ts';
import { withValue } from '../../../src/format/with-value.ts';
import { oddYaml, type OddLine } from '../../support/odd-yaml.ts';

const values = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab 1:#-[]{},\'"&*!|>%@\n\t\\\u00a0ж'), maxLength: 12 }),
  fc.constantFrom(1993, 0.5, true, '2015-05-22', 'yes', '0411', 'Город: порт'),
  fc.constantFrom(['a', 'b, c'], { ru: 'да', en: 'yes' }, [{ id: 'x', page: 2 }, 'y']),
  fc.constant({
    record: Array.from({ length: 9 }, (_, at) => ({ id: `a-long-name-of-a-source-${at}`, page: at })),
  }),
);

describe('setValue', () => {
  it('sets any value of any record, and leaves every other line as it was', () => {
    fc.assert(
      fc.property(oddYaml(), fc.nat(), values, fc.constantFrom('\n', '\r\n'), (odd, pick, value, end) => {
        const path = odd.paths[pick % odd.paths.length] ?? [];
        const text = joined(odd.lines, end);
        const edited = setValue(text, path, value);
        expect(read(edited), `${text}\n${JSON.stringify(path)}`).toEqual(withValue(read(text), path, value));
        const [before, after] = around(odd.lines, path);
        expect(edited.startsWith(joined(before, end)) && edited.endsWith(joined(after, end)), edited).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes any value out with the remarks above it, and leaves every other line as it was', () => {
    fc.assert(
      fc.property(oddYaml(), fc.nat(), (odd, pick) => {
        const path = odd.paths[pick % odd.paths.length] ?? [];
        const text = joined(odd.lines);
        const edited = setValue(text, path, undefined);
        // A group without a field would be no group any more.
        if (edited === text) {
          expect(isOnlyOne(read(text), path), `${text}\n${JSON.stringify(path)}`).toBe(true);
          return;
        }
        expect(read(edited), text).toEqual(withValue(read(text), path, undefined));
        const [before, after, own] = around(odd.lines, path);
        const last = before.findLastIndex((line) => !line.text.trimStart().startsWith('#'));
        const kept = joined(before.slice(0, last + 1));
        // The next field moves up to the dash of its group.
        const isBesideDash = typeof path.at(-1) === 'string' && own?.text.trimStart().startsWith('- ');
        const rest = isBesideDash
          ? after.slice(after.findIndex(({ text: line }) => /^ *[^# ]/u.test(line)) + 1)
          : after;
        expect(edited.startsWith(kept) && edited.endsWith(joined(rest)), `${text}→\n${edited}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('adds a field to any group, and leaves every other line as it was', () => {
    fc.assert(
      fc.property(oddYaml(), fc.nat(), values, fc.constantFrom('\n', '\r\n'), (odd, pick, value, end) => {
        const group = odd.groups[pick % odd.groups.length] ?? [];
        const text = joined(odd.lines, end);
        const edited = setValue(text, [...group, 'added'], value);
        expect(read(edited), text).toEqual(withValue(read(text), [...group, 'added'], value));
        const [before, after] = around(odd.lines, group);
        if (group.length > 0)
          expect(edited.startsWith(joined(before, end)) && edited.endsWith(joined(after, end)), edited).toBe(
            true,
          );
        else expect(edited.startsWith(text), edited).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a: 1   # why\n', ['a'], 2, 'a: 2   # why\n'],
    ['a: "1"\n', ['a'], 'x', 'a: "x"\n'],
    ["a: 'x'\n", ['a'], 2, 'a: 2\n'],
    ['a:   # why\nb: 1\n', ['a'], 2, 'a: 2   # why\nb: 1\n'],
    ['a: # why\n  b: 1 # so\nc: 1\n', ['a'], 2, 'a: 2 # why\nc: 1\n'],
    ['a: { b: 1 } # why\n', ['a', 'b'], ['x', 'y, z'], 'a: { b: [x, "y, z"] } # why\n'],
    ['a:\n- x\n- y\n# end\n', ['a', 2], 'z', 'a:\n- x\n- y\n- z\n# end\n'],
    ['a: [x]\n', ['a', 1], { b: 'c' }, 'a: [x, { b: c }]\n'],
    ['- a: 1\n  b: 2\n', [0, 'a'], undefined, '- b: 2\n'],
    ['# the day\na: 1\n\n# the place\nb: 2\n', ['b'], undefined, '# the day\na: 1\n\n'],
    ['a: { b: 1, c: 2 }\n', ['a', 'c'], undefined, 'a: { b: 1 }\n'],
    ['a:\n# why\nb: 2\n', ['a'], undefined, '# why\nb: 2\n'],
    ['', ['a'], 'x', 'a: x\n'],
    ['# nothing yet', ['a'], 'x', '# nothing yet\na: x\n'],
  ])('makes of %j at %j = %j', (text, path, value, edited) => {
    expect(setValue(text, path, value)).toBe(edited);
  });

  it.each([
    ['a: &x 1\nb: *x\n', ['a'], 2],
    ['a: &x 1\nb: *x\n', ['a'], undefined],
    ['a: &x { c: 1 }\nb: *x\n', ['b', 'c'], 2],
    ['a: 1\n', ['b', 'c'], 2],
    ['# why\na: 1\n', ['b'], undefined],
    ['# why\n', ['b'], undefined],
    ['a: [\n', ['a'], 2],
  ])('leaves %j alone, where %j cannot be %j without harm', (text, path, value) => {
    expect(setValue(text, path, value)).toBe(text);
  });
});

describe('setValue, for a mark of translations,', () => {
  const mark = 'translatedFrom: { en: NEW }';

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
    ['x: {\n  label: y, # why\n  }\n', ['x'], `x: {\n  label: y, ${mark}, # why\n  }\n`],
    ['1: { label: y }\n', ['1'], `1: { label: y, ${mark} }\n`],
    ['a: 1\r\nb: 2\r\n', [], `a: 1\r\nb: 2\r\n${mark}\r\n`],
  ])('marks %j at %j', (yaml, path, marked) => {
    const set = (text: string) => setValue(text, [...path, 'translatedFrom'], { en: 'NEW' });
    expect(set(yaml)).toBe(marked);
    expect(set(marked)).toBe(marked);
  });
});

describe('orderFields', () => {
  it.each([
    ['b: 1\n# of a\na: 2 # so\n', ['a', 'b'], '# of a\na: 2 # so\nb: 1\n'],
    ['c: 1\nx: 2\na:\n  - 3\nb: 4\n\n', ['a', 'b', 'c'], 'a:\n  - 3\nx: 2\nb: 4\nc: 1\n\n'],
    ['b: 1\na: 2', ['a', 'b'], 'a: 2\nb: 1'],
    ['b: &x 1\na: *x\n', ['a', 'b'], 'b: &x 1\na: *x\n'],
    ['{ b: 1, a: 2 }\n', ['a', 'b'], '{ b: 1, a: 2 }\n'],
  ])('makes of %j in the order %j', (text, order, ordered) => {
    expect(orderFields(text, order)).toBe(ordered);
  });
});

describe('editYaml', () => {
  const stamp = (text: string) =>
    editYaml('a.en.md', text, (yaml) => setValue(yaml, ['translationOf'], 'NEW'));

  it.each([
    ['Text.\n', '---\ntranslationOf: NEW\n---\n\nText.\n'],
    ['---\n---\n\nText.\n', '---\ntranslationOf: NEW\n---\n\nText.\n'],
    ['---\ntranslationOf: OLD\n---\nText.\n', '---\ntranslationOf: NEW\n---\nText.\n'],
    ['---\ntitle: A\n---\nText.\n', '---\ntitle: A\ntranslationOf: NEW\n---\nText.\n'],
    [
      '---\r\ntranslationOf: OLD\r\ntitle: A\r\n---\r\nText.\r\n',
      '---\r\ntranslationOf: NEW\r\ntitle: A\r\n---\r\nText.\r\n',
    ],
    ['\uFEFF---\ntitle: A\n---\n', '\uFEFF---\ntitle: A\ntranslationOf: NEW\n---\n'],
    ['Text.\n\n---\n\nMore.\n\n---\n', '---\ntranslationOf: NEW\n---\n\nText.\n\n---\n\nMore.\n\n---\n'],
    ['Text.\r\n', '---\r\ntranslationOf: NEW\r\n---\r\n\r\nText.\r\n'],
    ['---\ntranslationOf: OLD # so\n---\n', '---\ntranslationOf: NEW # so\n---\n'],
    [
      '---\ntitle: A\n---\ntranslationOf: prose\n',
      '---\ntitle: A\ntranslationOf: NEW\n---\ntranslationOf: prose\n',
    ],
  ])('changes the fields of %j', (text, stamped) => {
    expect(stamp(text)).toBe(stamped);
    expect(stamp(stamped)).toBe(stamped);
  });

  it('takes the whole of a file of YAML, its byte order mark aside', () => {
    expect(editYaml('a.yaml', '\uFEFFa: 1\n', (yaml) => setValue(yaml, ['b'], 2))).toBe('\uFEFFa: 1\nb: 2\n');
  });

  it('makes no fields where nothing is changed', () => {
    expect(editYaml('a.md', 'Text.', (yaml) => yaml)).toBe('Text.');
  });
});

function read(yaml: string): unknown {
  const parsed = parseYaml(yaml);
  if ('mistake' in parsed) throw new Error(`${parsed.mistake.rule}: ${yaml}`);
  return parsed.value;
}

function joined(lines: readonly OddLine[], end = '\n'): string {
  return lines.map(({ text }) => text + end).join('');
}

/** The lines before and after those of a value, and its own first line. */
function around(lines: readonly OddLine[], path: FieldPath): [OddLine[], OddLine[], OddLine | undefined] {
  const isOwn = ({ inside }: OddLine) => inside.some((one) => one.join('/') === path.join('/'));
  const first = lines.findIndex(isOwn);
  return [lines.slice(0, first), lines.slice(lines.findLastIndex(isOwn) + 1), lines[first]];
}

function isOnlyOne(data: unknown, path: FieldPath): boolean {
  const group = path
    .slice(0, -1)
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], data);
  return Object.keys(group as object).length === 1;
}
