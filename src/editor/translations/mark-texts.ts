import { isMap, parseDocument, type YAMLMap } from 'yaml';

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
  const found = path.length === 0 ? contents : isMap(contents) ? contents.getIn(path, true) : undefined;
  if (!isMap(found)) return yaml;
  const pairs = Object.entries(marks).map(([locale, digest]) => `${locale}: ${digest}`);
  const value = `{ ${pairs.join(', ')} }`;
  const written = found.get('translatedFrom', true);
  if (isMap(written) && written.range)
    return yaml.slice(0, written.range[0]) + value + yaml.slice(written.range[1]);
  return found.flow ? intoBraces(yaml, found, value) : intoLines(yaml, found, value);
}

function intoBraces(yaml: string, map: YAMLMap, value: string): string {
  const end = (map.range?.[1] ?? yaml.length) - 1;
  const before = yaml.slice(0, end).trimEnd();
  return `${before}${before.endsWith(',') ? '' : ','} translatedFrom: ${value} ${yaml.slice(end)}`;
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
