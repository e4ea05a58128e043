import { load, YAMLException } from 'js-yaml';
import type { FindingValues } from '../format/findings.ts';
import { LIMITS, overLimit, type Limit } from './limits.ts';
import { yamlCause } from './yaml-cause.ts';
import { quote } from './yaml-text.ts';

/**
 * Parses YAML 1.2 without timestamps, so that `1993-06-31` stays text and can be refused as a date.
 * An empty text is an empty mapping.
 * @returns the value, or what is wrong with its 1-based line and column inside the text
 */
export function parseYaml(text: string): { value: unknown } | { mistake: YamlMistake } {
  if (!/(?:^|[\r\n])[^\S\r\n]*[^\s#]/u.test(text)) return { value: {} };
  if (text.length > LIMITS.bytes) return { mistake: tooMuch('bytes') };
  // A name nobody uses costs as much as its uses, but the parser counts only these.
  if (text.includes('&') && (text.match(/(?<![^\s[{,])&[^\s&]/gu)?.length ?? 0) > LIMITS.aliases)
    return { mistake: tooMuch('aliases') };
  try {
    const value = load(text, { maxDepth: LIMITS.levels, maxAliases: LIMITS.aliases });
    // A value takes a sign at least, unless an alias stands for it.
    const isFew = text.length < LIMITS.values / 2 && !text.includes('*');
    return isFew || !isEndless(value) ? { value } : { mistake: tooMuch('values', firstAlias(text)) };
  } catch (error) {
    return { mistake: describe(error, text) };
  }
}

function tooMuch(limit: Limit, line = 1, column = 1): YamlMistake {
  return { rule: 'over-limit', line, column, values: overLimit(limit) };
}

/** Line of the first alias: where values are too many, it is because of aliases more often than not. */
function firstAlias(text: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => /(?<![^\s[{,])\*\S/u.test(line)),
    ) + 1
  );
}

/**
 * Every value below this one counted as often as it is reached: aliases may stand within themselves, or for one
 * another more often than anybody could print.
 */
function isEndless(value: unknown): boolean {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const next = waiting.pop();
    if (seen > LIMITS.values) return true;
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return false;
}

/** The name of the field that begins at a column, counted from 1. */
function nameAt(row: string, column: number): string {
  return row
    .slice(column - 1)
    .replace(/:.*/u, '')
    .trim();
}

function describe(error: unknown, text: string): YamlMistake {
  const lines = text.split('\n');
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const at = Math.min(mark?.line ?? 0, lines.length - 1);
  const column = (mark?.column ?? 0) + 1;
  const row = lines[at] ?? '';
  const place = { line: at + 1, column };
  if (reason.startsWith('nesting exceeded')) return tooMuch('levels', place.line, column);
  if (reason.startsWith('aliases exceeded')) return tooMuch('aliases', place.line, column);
  if (reason.startsWith('expected a single document'))
    return { rule: 'second-document', line: secondDocument(lines), column: 1, values: {} };
  if (reason.startsWith('duplicated mapping key')) {
    return { rule: 'duplicate-field', ...place, values: { field: nameAt(row, column) } };
  }
  const tab = lines.findIndex((line) => /^ *\t/u.test(line));
  if (reason.includes('tab') && tab !== -1) return { rule: 'yaml-tab', line: tab + 1, column: 1, values: {} };
  // The parser notices an unclosed quote only where the next line begins.
  for (const candidate of [at, at - 1]) {
    const quoted = unquoted(lines[candidate] ?? '');
    if (quoted)
      return { rule: 'yaml-needs-quotes', line: candidate + 1, column: quoted.column, values: quoted.values };
  }
  const found = yamlCause(lines, at);
  const values = {
    text: (lines[found?.line ?? at] ?? '').trim(),
    cause: found?.cause ?? '',
    sign: found?.sign ?? '',
  };
  // Where only the line is known, the place is that of the parser, or the beginning of another line.
  const start = found === undefined || found.line === at ? column : 1;
  return { rule: 'yaml-syntax', line: (found?.line ?? at) + 1, column: found?.column ?? start, values };
}

/** Line of the mark that ends the first document; before that one only its beginning can be marked. */
function secondDocument(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^(?!#|---|\.\.\.|%)\S/u.test(line));
  return (
    Math.max(
      0,
      lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)(?:\s|$)/u.test(line)),
    ) + 1
  );
}

/** Finds a value that YAML can read only in quotes, in a line that did not parse. */
function unquoted(line: string): { column: number; values: FindingValues } | undefined {
  const inline = /([{,]\s*[\w-]+:\s+)([^\s"'{[][^{}",]*?:\s[^{},]*?)\s*(?:[,}]|$)/u.exec(line);
  const block = /^(\s*(?:(?:-\s+)?[\w-]+:\s+|-\s+(?![\w-]+:\s)))([^\s"'{[|>#].*)$/u.exec(line);
  const [whole, before = '', value = ''] = inline ?? block ?? [];
  if (whole === undefined || !(/:\s|:$|\s#/u.test(value) || /^[@`%*&!]/u.test(value))) return undefined;
  const start = (inline?.index ?? 0) + before.length;
  const text = value.trim();
  return {
    column: start + 1,
    values: {
      value: text,
      suggestion: `${before.replace(/^[\s{,]+/u, '')}${quote(text)}`,
      sign: /^[@`%*&!]/u.exec(text)?.[0] ?? (/:\s|:$/u.test(text) ? ':' : '#'),
    },
  };
}

export interface YamlMistake {
  rule: string;
  line: number;
  column: number;
  values: FindingValues;
}
