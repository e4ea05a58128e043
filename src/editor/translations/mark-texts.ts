import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';

/**
 * YAML with `translatedFrom` set in one of its mappings; everything else stays as it is, to the letter.
 * @param path of the mapping; empty for the whole
 * @param marks digests by language
 */
export function markTexts(
  yaml: string,
  path: readonly string[],
  marks: Readonly<Record<string, string>>,
): string {
  const { contents } = parseDocument(yaml);
  const found = path.reduce<unknown>((inside, key) => valueOf(inside, key), contents);
  if (!isMap(found)) return yaml;
  const pairs = Object.entries(marks).map(([locale, digest]) => `${locale}: ${digest}`);
  const value = `{ ${pairs.join(', ')} }`;
  const written = found.get('translatedFrom', true);
  if (isMap(written) && written.range) {
    const [start, end] = written.range;
    // A mapping in lines ends with the break of its last line, which belongs to what follows.
    const name = yaml.slice(0, start).trimEnd();
    const before = name.endsWith(':') ? `${name} ` : yaml.slice(0, start);
    return before + value + yaml.slice(start + yaml.slice(start, end).trimEnd().length);
  }
  return found.flow ? intoBraces(yaml, found, value) : intoLines(yaml, found, value);
}

/** The value of a field; a name of digits is read as a number, and means the same. */
function valueOf(map: unknown, key: string): unknown {
  if (!isMap(map)) return undefined;
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value;
}

function intoBraces(yaml: string, map: YAMLMap, value: string): string {
  const [last] = map.items.slice(-1);
  const range = isNode(last?.value) ? last.value.range : undefined;
  // Right behind the last field: a comment may stand before the closing brace.
  const at = range?.[1] ?? (map.range?.[0] ?? 0) + 1;
  return `${yaml.slice(0, at)}${range ? ', ' : ' '}translatedFrom: ${value}${yaml.slice(at)}`;
}

function intoLines(yaml: string, map: YAMLMap, value: string): string {
  const start = map.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const last = yaml.slice(0, map.range?.[1]).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', last);
  const at = lineEnd === -1 ? yaml.length : lineEnd;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const head = yaml.slice(0, at).replace(/\r$/u, '');
  return `${head}${end}${indent}translatedFrom: ${value}${yaml.slice(head.length) || '\n'}`;
}
