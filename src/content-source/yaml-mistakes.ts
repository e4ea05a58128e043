import { parseYaml, type YamlMistake } from './parse-yaml.ts';

/**
 * Everything that keeps a YAML text from being read, not only what the parser meets first. Behind each mistake the
 * field that has it is left out and the rest is read again, so that no mistake is reported because of another.
 * @returns in the order of the lines, with 1-based lines and columns inside the text; empty for a text that can be read
 */
export function yamlMistakes(text: string): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  let lines: readonly string[] = text.split('\n');
  while (mistakes.length < MOST_MISTAKES && lines.some((line) => line.trim() !== '')) {
    const parsed = parseYaml(lines.join('\n'));
    if (!('mistake' in parsed)) break;
    const { mistake } = parsed;
    // Tabs are one habit, told once.
    const isKnown = mistake.rule === 'yaml-tab' && mistakes.some(({ rule }) => rule === 'yaml-tab');
    if (!isKnown) mistakes.push(mistake);
    // What is too much to read is too much to read again, and what follows a whole document is no mistake of its own.
    if (mistake.rule === 'over-limit' || mistake.rule === 'second-document') break;
    const rest = mended(lines, mistake);
    // Where the parser points at lines that are empty by now, leaving out does not help any more.
    if (rest.every((line, index) => line === lines[index])) break;
    lines = rest;
  }
  return mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A line that begins with spaces instead of tabs. */
export function withoutTab(line: string): string {
  return line.replace(/^[ \t]+/u, (indent) => indent.replaceAll('\t', '  '));
}

/** Nobody mends more before the next look, and every one takes a reading of its own. */
const MOST_MISTAKES = 10;

/**
 * The lines without the mistake, as many as before: the value in quotes where that is all, else without the whole
 * field.
 */
function mended(lines: readonly string[], mistake: YamlMistake): string[] {
  const at = mistake.line - 1;
  const { suggestion, value } = mistake.values;
  const line = lines[at] ?? '';
  if (mistake.rule === 'yaml-tab') {
    const spaced = lines.map(withoutTab);
    if (spaced.join('\n') !== lines.join('\n')) return spaced;
  }
  if (mistake.rule === 'yaml-needs-quotes' && suggestion !== undefined && typeof value === 'string') {
    // What it means does not matter here, only that the rest can be read, at its column.
    const quoted = `${line.slice(0, mistake.column - 1)}${'x'.repeat(value.length)}${line.slice(mistake.column - 1 + value.length)}`;
    if (quoted !== line) return lines.with(at, quoted);
  }
  return withoutField(lines, at);
}

function withoutField(lines: readonly string[], at: number): string[] {
  const begins = (line: string) => /^[^\s#-]/u.test(line);
  const start = Math.max(
    0,
    lines.findLastIndex((line, index) => index <= at && begins(line)),
  );
  const next = lines.findIndex((line, index) => index > at && begins(line));
  const end = next === -1 ? lines.length : next;
  return lines.map((line, index) => (index >= start && index < end ? '' : line));
}
