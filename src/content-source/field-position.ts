import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldPath } from '../format/field-path.ts';

/**
 * Where a field stands in YAML text. Slow beside the parser that reads values, so asked only for a finding.
 * @param key `true` for the name of the field instead of its value
 * @returns 1-based line and column inside the text, of the deepest part of the path that exists
 */
export function fieldPosition(yaml: string, field: FieldPath, key = false): { line: number; column: number } {
  const lines = new LineCounter();
  let node: unknown = parseDocument(yaml, { lineCounter: lines, keepSourceTokens: false }).contents;
  let offset = 0;
  for (const [depth, part] of field.entries()) {
    const step = stepInto(node, part);
    if (step === undefined) break;
    const last = depth === field.length - 1;
    offset =
      (last && !key ? startOf(step.value) : undefined) ?? startOf(step.name) ?? startOf(step.value) ?? offset;
    node = step.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

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
