import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldPath } from '../format/field-path.ts';

/**
 * Where the fields of a YAML text stand. Slow beside the parser that reads values, so asked only for findings, and once
 * for all those of a file.
 * @returns a search for 1-based line and column inside the text, of the deepest part of a path that exists; with `key`
 *   of the name of the field instead of its value
 */
export function fieldPositions(yaml: string): FindPosition {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines, ...NODES });
  return (field, key = false) => {
    let node: unknown = contents;
    let offset = 0;
    for (const [depth, part] of field.entries()) {
      const step = stepInto(node, part);
      if (step === undefined) break;
      const last = depth === field.length - 1;
      offset =
        (last && !key ? startOf(step.value) : undefined) ??
        startOf(step.name) ??
        startOf(step.value) ??
        offset;
      node = step.value;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/**
 * A value as it is written, of one line: of a bare `0411` YAML hands on a number without its zero.
 * @returns `undefined` for what is no single value
 */
export function writtenValue(yaml: string, field: FieldPath): string | undefined {
  const node = nodeAt(yaml, field);
  if (!isScalar(node)) return undefined;
  const range: Node['range'] = node.range;
  return range ? yaml.slice(range[0], range[1]) : undefined;
}

/** The node of a YAML text at a path; nothing where the path leads nowhere. */
export function nodeAt(yaml: string, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (node, part) => stepInto(node, part)?.value,
    parseDocument(yaml, NODES).contents,
  );
}

/** Whether names are there twice is known by then, and takes long to find out. */
const NODES = { keepSourceTokens: false, uniqueKeys: false } as const;

type FindPosition = (field: FieldPath, key?: boolean) => { line: number; column: number };

function stepInto(node: unknown, part: string | number): { name: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair && { name: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const value = node.items[Number(part)];
    return value === undefined ? undefined : { name: undefined, value };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  // A value left out (`summary:`) has an empty range; its name is the better place.
  const range: Node['range'] = node.range;
  return range && range[1] > range[0] ? range[0] : undefined;
}
