import { isMap, isNode, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../format/field-path.ts';
import { newWriting } from '../format/format-changes.ts';
import { isMapping } from '../format/is-mapping.ts';
import { withValue } from '../format/with-value.ts';
import { compareText } from '../registry/sort.ts';
import { nodeAt } from './field-position.ts';
import { parseYaml } from './parse-yaml.ts';
import { elementText, fieldText, flowText, valueText, type Quotes } from './yaml-text.ts';

/**
 * YAML with one value set, or taken out where it is `undefined`. All else stays as it is, to the letter: remarks,
 * order, quotes, brackets, line ends. A text gets the quotes of the one before it; what is new comes last in its group
 * or list, which must be there.
 * @returns the text as it is, where the value cannot be set without changing others, such as one that has an alias
 */
export function setValue(yaml: string, path: FieldPath, value: unknown): string {
  const wanted = dataOf(yaml, (data) => withValue(data, path, value));
  const edited = wanted === undefined ? yaml : edit(yaml, path, value);
  return dataOf(edited) === wanted ? edited : yaml;
}

/**
 * YAML with another name for a field, which keeps its place, its value and its remarks.
 * @returns the text as it is, where that would change anything else
 */
export function renameField(yaml: string, path: FieldPath, name: string): string {
  const wanted = dataOf(yaml, (data) => newWriting(data, [{ field: path, name }]));
  const group = nodeAt(yaml, path.slice(0, -1));
  const item = isMap(group) && group.items.find((each) => nameOf(each) === String(path.at(-1)));
  if (!item || wanted === undefined) return yaml;
  const [start, end] = spanOf(yaml, item.key);
  const edited = yaml.slice(0, start) + name + yaml.slice(end);
  return dataOf(edited) === wanted ? edited : yaml;
}

/**
 * Puts the fields at the top level into an order, each with the remarks above it. Fields that are not in the list keep
 * their places.
 * @returns the text as it is, where they cannot be moved without harm
 */
export function orderFields(yaml: string, order: readonly string[]): string {
  const map = nodeAt(yaml, []);
  if (!isMap(map) || map.flow === true) return yaml;
  const lines = yaml.split('\n');
  const starts = map.items.map((item) => {
    const above = yaml.slice(0, withRemarks(yaml, placeOf(yaml, map, item)[0]));
    return above.split('\n').length - 1;
  });
  // Fields that share lines cannot be moved one by one.
  if (new Set(starts).size < starts.length) return yaml;
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const fields = map.items.map((item, at) => ({
    rank: order.indexOf(nameOf(item) ?? ''),
    lines: lines.slice(starts[at], starts[at + 1] ?? end),
  }));
  const sorted = fields.filter(({ rank }) => rank !== -1).toSorted((a, b) => a.rank - b.rank);
  const placed = fields.map((field) => (field.rank === -1 ? field : (sorted.shift() ?? field)));
  const moved = [lines.slice(0, starts[0]), ...placed.map((field) => field.lines), lines.slice(end)];
  const ordered = moved.flat().join('\n');
  // An alias that came to stand above its anchor would change what is read.
  return dataOf(ordered, byName) === dataOf(yaml, byName) ? ordered : yaml;
}

/**
 * A file with its YAML changed: the whole of it, or what stands between the `---` lines of Markdown, which are made
 * when there are none. All else stays as it is, line ends and byte order mark included.
 */
export function editYaml(file: string, text: string, change: (yaml: string) => string): string {
  const [, mark = '', plain = ''] = /^(\uFEFF?)(.*)$/su.exec(text) ?? [];
  if (!/\.mdx?$/u.test(file)) return mark + change(plain);
  const [, opening, yaml = ''] = /^(---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/u.exec(plain) ?? [];
  const changed = yaml === '' ? change('').replaceAll('\n', lineBreak(plain)) : change(yaml);
  if (changed === yaml) return text;
  if (opening !== undefined) return mark + opening + changed + plain.slice(opening.length + yaml.length);
  const rule = `---${lineBreak(plain)}`;
  return mark + rule + changed + rule + lineBreak(plain) + plain.replace(/^\s+/u, '');
}

/** What is read from YAML, to compare; `undefined` where it cannot be read. */
function dataOf(yaml: string, change = (data: unknown) => data): string | undefined {
  const parsed = parseYaml(yaml);
  return 'value' in parsed ? JSON.stringify(change(parsed.value)) : undefined;
}

function byName(data: unknown): unknown {
  return isMapping(data) ? Object.entries(data).toSorted(([a], [b]) => compareText(a, b)) : data;
}

function edit(yaml: string, path: FieldPath, value: unknown): string {
  const group = nodeAt(yaml, path.slice(0, -1));
  const step = String(path.at(-1) ?? '');
  if (group === null) return withLines(yaml, yaml.length, fieldText(step, value, ''));
  if (!isMap(group) && !isSeq(group)) return yaml;
  const items: readonly unknown[] = group.items;
  const at = isSeq(group) ? Number(step) : items.findIndex((item) => nameOf(item) === step);
  if (items[at] === undefined) return value === undefined ? yaml : withNew(yaml, group, step, value);
  return value === undefined ? without(yaml, group, at) : withOther(yaml, group, items[at], value);
}

/** YAML with another value of a field or element. */
function withOther(yaml: string, group: Group, item: unknown, value: unknown): string {
  const [node, key] = isPair(item) ? [item.value, item.key] : [item];
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const quotes = isQuoted ? (node.type as Quotes) : undefined;
  const [start, end] = spanOf(yaml, node);
  if (group.flow === true) return yaml.slice(0, start) + flowText(value, quotes) + yaml.slice(end);
  const sign = key === undefined ? yaml.lastIndexOf('-', start - 1) : yaml.indexOf(':', spanOf(yaml, key)[1]);
  const name = sign + 1;
  const indent = indentOf(yaml, group);
  const text =
    key === undefined
      ? elementText(value, indent, quotes).slice(indent.length + 1, -1)
      : valueText(value, indent, name - lineStart(yaml, name), quotes);
  // A remark beside the name stays beside it; one in the last line of a block belongs to the block.
  const beside = /[ \t]+#.*/u.exec(yaml.slice(name, start))?.[0];
  const after = start === end ? name : end;
  const rest = lineEnd(yaml, after);
  const remark = beside ?? yaml.slice(after, rest);
  const lines = text.replaceAll('\n', lineBreak(yaml));
  return yaml.slice(0, name) + (text.startsWith('\n') ? remark + lines : lines + remark) + yaml.slice(rest);
}

/** YAML with a new field or element. */
function withNew(yaml: string, group: Group, name: string, value: unknown): string {
  const isList = isSeq(group);
  const [start, end] = spanOf(yaml, group);
  if (group.flow !== true) {
    const indent = indentOf(yaml, group);
    const lines = isList ? elementText(value, indent) : fieldText(name, value, indent);
    return withLines(yaml, lineEnd(yaml, end), lines);
  }
  const text = flowText(isList ? [value] : { [name]: value });
  if (group.items.length === 0) return yaml.slice(0, start) + text + yaml.slice(end);
  // Right behind the last one: a comma or a remark may stand before the closing bracket.
  const [, at] = placeOf(yaml, group, group.items.at(-1));
  return `${yaml.slice(0, at)}, ${isList ? text.slice(1, -1) : text.slice(2, -2)}${yaml.slice(at)}`;
}

/** YAML without a field or element, and without the remarks above it. */
function without(yaml: string, group: Group, at: number): string {
  const places = group.items.map((item) => placeOf(yaml, group, item));
  const [start, end] = places[at] ?? [0, 0];
  const next = places[at + 1];
  const cut = (from: number, to: number) => yaml.slice(0, from) + yaml.slice(to);
  if (group.flow !== true && yaml.slice(lineStart(yaml, start), start).trim() === '')
    return cut(withRemarks(yaml, start), lineEnd(yaml, end) + lineBreak(yaml).length);
  if (next !== undefined) return cut(start, next[0]);
  const [open, close] = spanOf(yaml, group);
  return at === 0 ? cut(open + 1, close - 1) : cut(places[at - 1]?.[1] ?? start, end);
}

/** YAML with more lines behind the line that ends at an offset. */
function withLines(yaml: string, at: number, text: string): string {
  const end = lineBreak(yaml);
  const lines = text.replaceAll('\n', end);
  const before = yaml.slice(0, at);
  return before === '' || before.endsWith('\n')
    ? before + lines + yaml.slice(at)
    : before + end + lines.slice(0, -end.length) + (yaml.slice(at) || end);
}

/** Where a field or element begins, with its name or dash, and where it ends. */
function placeOf(yaml: string, group: Group, item: unknown): Span {
  const [start, end] = spanOf(yaml, isPair(item) ? (item.value ?? item.key) : item);
  if (!isPair(item)) return [group.flow === true ? start : yaml.lastIndexOf('-', start - 1), end];
  const [name, sign] = spanOf(yaml, item.key);
  // The place of a value that is left out lies below the remarks that follow.
  return [name, start === end && group.flow !== true ? sign : end];
}

/** Where a node begins and ends, without the line break after a block. */
function spanOf(yaml: string, node: unknown): Span {
  const [start, end] = (isNode(node) && node.range) || [0, 0];
  return [start, start + yaml.slice(start, end).replace(/[ \t\r\n]+$/u, '').length];
}

/** Where the lines of a field begin, with the remarks directly above it. */
function withRemarks(yaml: string, start: number): number {
  const line = lineStart(yaml, start);
  const [indent = ''] = /^[ \t]*/u.exec(yaml.slice(line, start)) ?? [];
  const remark = `(?<=^|\\n)${indent}#[^\\n]*\\n`;
  return yaml.slice(0, line).search(new RegExp(`(?:${remark})*$`, 'u'));
}

function nameOf(item: unknown): string | undefined {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : undefined;
}

function indentOf(yaml: string, group: Group): string {
  const [start] = spanOf(yaml, group);
  return ' '.repeat(start - lineStart(yaml, start));
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(yaml: string, at: number): number {
  return at + yaml.slice(at).search(/\r?\n|$/u);
}

function lineBreak(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

type Group = YAMLMap | YAMLSeq;
type Span = readonly [start: number, end: number];
