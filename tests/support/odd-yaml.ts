import fc from 'fast-check';
import type { FieldPath } from '../../src/format/field-path.ts';

/** YAML as different people write it: remarks, blank lines, all quotes and brackets, blocks of text, any depth. */
export function oddYaml(depth = 3): fc.Arbitrary<OddYaml> {
  return fc
    .uniqueArray(fc.record({ name: names, value: oddValue(depth), above: remarks }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ name: [, key] }) => key,
    })
    .map((fields) => ({
      lines: fields.flatMap(({ name: [written, key], value, above }) => [
        ...above.map((text) => ({ text, inside: [] })),
        ...linesOf(`${written}:`, key, value),
      ]),
      paths: fields.flatMap(({ name: [, key], value }) => [[key], ...below(key, value.paths)]),
      groups: [[], ...fields.flatMap(({ name: [, key], value }) => below(key, value.groups))],
    }));
}

/** What stands behind a name or dash: the rest of the line, and lines below it. */
function oddValue(depth: number): fc.Arbitrary<OddValue> {
  const inline = fc.tuple(fc.oneof(scalars, flows), beside).map(([{ text, paths, groups }, remark]) => ({
    first: ` ${text}${remark}`,
    ...{ inFirst: paths, lines: [], paths, groups },
  }));
  const texts = fc.constantFrom<OddValue>(
    { first: ' |', inFirst: [], lines: plainLines('  # no remark', '', '  text'), paths: [], groups: [] },
    { first: ' >-', inFirst: [], lines: plainLines('  one', '  two'), paths: [], groups: [] },
  );
  if (depth === 0) return fc.oneof(inline, texts);
  const maps = fc.tuple(oddYaml(depth - 1), beside).map(([map, remark]) => ({
    ...map,
    ...{ first: remark, inFirst: [], lines: map.lines.map((line) => indented(line, '  ')) },
  }));
  const lists = fc
    .tuple(fc.array(oddValue(depth - 1), { minLength: 1, maxLength: 3 }), beside, fc.constantFrom('', '  '))
    .map(([elements, remark, indent]) => ({
      first: remark,
      inFirst: [],
      lines: elements.flatMap((element, at) =>
        linesOf('-', at, element).map((line) => indented(line, indent)),
      ),
      paths: elements.flatMap((element, at) => [[at], ...below(at, element.paths)]),
      groups: elements.flatMap((element, at) => below(at, element.groups)),
    }));
  return fc.oneof(inline, inline, texts, maps, lists);
}

function linesOf(head: string, step: string | number, { first, inFirst, lines }: OddValue): OddLine[] {
  // Below a name the dashes of a list may stand where the name does, below a dash they may not.
  const indent = head === '-' && lines[0]?.text.startsWith('-') ? '  ' : '';
  const own = lines.map((line) => ({
    ...indented(line, indent),
    inside: [[step], ...below(step, line.inside)],
  }));
  const [next, ...rest] = own;
  // A group may begin beside the dash of its list.
  if (head === '-' && first === '' && next !== undefined && /^ {2}\w+: [^|>]/u.test(next.text))
    return [{ text: `- ${next.text.trimStart()}`, inside: next.inside }, ...rest];
  return [{ text: head + first, inside: [[step], ...below(step, inFirst)] }, ...own];
}

function below(step: string | number, paths: readonly FieldPath[]): FieldPath[] {
  return paths.map((path) => [step, ...path]);
}

function indented({ text, inside }: OddLine, indent: string): OddLine {
  return { text: text === '' ? '' : indent + text, inside };
}

function plainLines(...texts: readonly string[]): OddLine[] {
  return texts.map((text) => ({ text, inside: [] }));
}

const names = fc.constantFrom(
  ...(['a', 'b', 'c', 'label', 'ru'] as const).map((name) => [name, name] as const),
  ...([
    ['"d e"', 'd e'],
    ["'it''s'", "it's"],
    ['null', 'null'],
    ['7', '7'],
    ['"f: g"', 'f: g'],
  ] as const),
);

const remarks = fc.constantFrom([], [], ['# why'], ['', '# a: 1', '#b'], ['']);
const beside = fc.constantFrom('', '', ' # why', '   # "a": [1, { b');

const scalars = fc
  .constantFrom('x', '12', '~', 'true', '2015-05-22', '"a: \\"b\\" # c"', "'it''s'", 'Город у озера, у моря')
  .map((text) => ({ text, paths: [], groups: [] }));

const flows = fc.constantFrom<{ text: string; paths: FieldPath[]; groups: FieldPath[] }>(
  { text: '[]', paths: [], groups: [] },
  { text: '{}', paths: [], groups: [[]] },
  { text: "[x, 'y, z' , 3]", paths: [[0], [1], [2]], groups: [] },
  { text: '{ru: да, "en": "yes",}', paths: [['ru'], ['en']], groups: [[]] },
  { text: '{ a: [ { b: 1 } ], c: }', paths: [['a'], ['a', 0], ['a', 0, 'b'], ['c']], groups: [[], ['a', 0]] },
);

/** A line, and the values that it belongs to. */
export interface OddLine {
  text: string;
  inside: readonly FieldPath[];
}

interface OddYaml {
  lines: OddLine[];
  /** Of all values in it, and of the groups among them. */
  paths: FieldPath[];
  groups: FieldPath[];
}

interface OddValue extends OddYaml {
  first: string;
  /** The values in the first line. */
  inFirst: FieldPath[];
}
