import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import { parseYaml } from '../../content-source/parse-yaml.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Fix } from './fix.ts';

/**
 * Puts the fields at the top level into the order of the schema, each with the remarks above it. Fields that are not in
 * the list keep their places.
 * @returns `undefined` when they stand in order, or cannot be moved without harm
 */
export function orderFields(
  { data, yaml, yamlLine }: SourceFile,
  text: string,
  order: readonly string[],
): { text: string; fix: Fix } | undefined {
  if (
    data === undefined ||
    isOrdered(
      Object.keys(data).filter((name) => order.includes(name)),
      order,
    )
  )
    return undefined;
  const blocks = blocksOf(yaml);
  if (blocks === undefined) return undefined;
  const [head, ...fields] = blocks;
  const sorted = fields
    .filter(({ name }) => order.includes(name))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const placed = fields.map((block) => (order.includes(block.name) ? (sorted.shift() ?? block) : block));
  const ordered = [head, ...placed].flatMap((block) => block?.lines ?? []).join('\n');
  const read = parseYaml(ordered);
  // An alias that came to stand above its anchor would change what is read; then nothing is moved.
  if (!('value' in read) || !isDeepStrictEqual(read.value, data)) return undefined;
  const lines = text.split('\n');
  lines.splice(yamlLine - 1, yaml.split('\n').length, ...ordered.split('\n'));
  const after = placed
    .map(({ name }) => name)
    .filter(Boolean)
    .join(', ');
  return { text: lines.join('\n'), fix: { kind: 'field-order', line: yamlLine, after } };
}

function isOrdered(names: readonly string[], order: readonly string[]): boolean {
  return names.every((name, at) => at === 0 || order.indexOf(names[at - 1] ?? '') <= order.indexOf(name));
}

/** The lines above the first field, then those of each field; `undefined` where fields share lines. */
function blocksOf(yaml: string): Block[] | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true) return undefined;
  const lines = yaml.split('\n');
  const names = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const offsets = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const own = offsets.map((offset) => yaml.slice(0, offset).split('\n').length - 1);
  const starts = own.map((line, at) => startOfRemarks(lines, line, (own[at - 1] ?? -1) + 1));
  if (new Set(starts).size < starts.length) return undefined;
  const end = withoutBlankEnd(lines);
  const bounds = [...starts, end];
  return [
    { name: '', lines: lines.slice(0, starts[0]) },
    ...names.map((name, at) => ({ name, lines: lines.slice(starts[at], bounds[at + 1]) })),
    { name: '', lines: lines.slice(end) },
  ];
}

/** First line of the remarks that stand directly above a field. */
function startOfRemarks(lines: readonly string[], line: number, least: number): number {
  let start = line;
  while (start > least && lines[start - 1]?.startsWith('#')) start -= 1;
  return start;
}

function withoutBlankEnd(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '') + 1;
}

interface Block {
  name: string;
  lines: string[];
}
