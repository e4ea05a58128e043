import { hash } from 'node:crypto';
import type { Finding, FindingValues } from '../format/findings.ts';
import { DEPRECATED, newWriting, oldWritings, type FormatChange } from '../format/format-changes.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { hiddenCharacter, hiddenIn } from './hidden-characters.ts';
import { parseYaml } from './parse-yaml.ts';
import { fileKind, type FilePlace } from './place.ts';
import { secondFrontmatter, splitFrontmatter } from './split-frontmatter.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/**
 * Reads one file: decodes it, cuts it, parses its YAML. Never throws; `data` is `undefined` when a finding says why.
 * @param file path relative to the content folder
 * @param bytes `undefined` for a file that is refused, of which only its name is known
 * @param deprecated what is read as it was written before, with a warning
 */
export function readSourceFile(
  file: string,
  place: FilePlace,
  bytes: Uint8Array | undefined,
  deprecated = DEPRECATED,
): { source: SourceFile; findings: Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (rule, values = {}, at = {}) => {
    findings.push({ rule, level: 'error', file, field: [], values, ...at });
  };
  const source: SourceFile = { file, place, digest: sha256(bytes ?? ''), ...EMPTY };
  if (bytes === undefined) return { source, findings };
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'utf-8') report('not-utf8', encodingOf(decoded));
  else if (decoded.text.trim() === '') report('empty-file');
  else fill(source, decoded.text, report);
  takeAnew(source, deprecated, report);
  return { source, findings };
}

/** A file of which {@link readSourceFile} had nothing to say: its YAML is parsed where somebody asks for it. */
export function cutSourceFile(file: string, place: FilePlace, bytes: Uint8Array, digest: string): SourceFile {
  const { yaml = '', yamlLine, body, bodyLine } = cut(file, decodeText(bytes)?.text ?? '');
  return {
    ...{ file, place, digest, yaml, yamlLine, body, bodyLine },
    get data() {
      const parsed = parseYaml(yaml);
      return 'value' in parsed ? (parsed.value as object) : undefined;
    },
  };
}

/** What is known of a text in another encoding; for one that is guessed also a line of it, for people to judge. */
function encodingOf(decoded: DecodedText | undefined): FindingValues {
  if (decoded?.encoding !== 'windows-1251') return { encoding: decoded?.encoding ?? '', sample: '' };
  const line = decoded.text.split('\n').find((one) => /\p{Script=Cyrillic}/u.test(one)) ?? '';
  return { encoding: decoded.encoding, sample: line.trim().slice(0, SAMPLE) };
}

const SAMPLE = 60;

/** Hex digest of a file or text. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

const EMPTY = { data: undefined, yaml: '', yamlLine: 1, body: '', bodyLine: 1 } as const;

function fill(source: SourceFile, text: string, report: Report): void {
  if (reportHidden(text, report)) return;
  const conflict = /(?:^|\n)(?:<{7}|>{7})(?: |\n|$)/u.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index + 1).split('\n').length;
    return report('merge-conflict', {}, { line, column: 1 });
  }
  const { kind } = source.place;
  const parts = cut(source.file, text);
  Object.assign(source, {
    body: parts.body,
    bodyLine: parts.bodyLine,
    yamlLine: parts.yamlLine,
    yaml: parts.yaml ?? '',
  });
  if (parts.unclosed) return report('unclosed-frontmatter', {}, { line: 1, column: 1 });
  // A translation may be prose alone; the check then asks for its `translationOf`.
  if (parts.yaml === undefined && kind !== 'translation')
    return report('no-frontmatter', { example: EXAMPLES[kind] }, { line: 1, column: 1 });
  const second = secondFrontmatter(parts.body);
  if (second !== undefined)
    report('second-frontmatter', {}, { line: second + parts.bodyLine - 1, column: 1 });
  const parsed = parseYaml(parts.yaml ?? '');
  if ('mistake' in parsed) {
    for (const { rule, values, line, column } of yamlMistakes(parts.yaml ?? ''))
      report(rule, values, { line: line + parts.yamlLine - 1, column });
    return;
  }
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    return report('not-a-mapping', { example: EXAMPLES[kind] }, { line: parts.yamlLine, column: 1 });
  }
  const hidden = source.yaml.includes('\\') ? hiddenIn(parsed.value) : [];
  for (const { rule, path, code } of hidden) report(rule, { code }, { field: path });
  if (hidden.length === 0) source.data = parsed.value;
}

/** Hands on in the new way what is still written as before. */
function takeAnew(source: SourceFile, deprecated: readonly FormatChange[], report: Report): void {
  if (deprecated.length === 0 || source.data === undefined) return;
  const old = oldWritings(source.data, fileKind(source.place), deprecated);
  for (const { field, name = '', value = '' } of old)
    report(
      'deprecated-field',
      { name: String(field.at(-1)), becomes: name, word: value },
      { field, level: 'warning' },
    );
  source.data = newWriting(source.data, old) as object;
}

function cut(file: string, text: string): ReturnType<typeof splitFrontmatter> {
  if (file.endsWith('.md') || file.endsWith('.mdx')) return splitFrontmatter(text);
  return { yaml: text, yamlLine: 1, body: '', bodyLine: 1, unclosed: false };
}

/** A line of a file of each kind. */
const EXAMPLES: Readonly<Record<FilePlace['kind'], string>> = {
  site: 'formatVersion: 1',
  countries: 'FI: …',
  vocabulary: 'sport: …',
  record: 'kind: …',
  translation: 'translationOf: …',
  page: 'title: …',
};

/** Hidden characters as they stand, once a line; those written as codes are seen when the fields are read. */
function reportHidden(text: string, report: Report): boolean {
  if (hiddenCharacter(text) === undefined) return false;
  const found = text.split('\n').flatMap((line, at) => {
    const hidden = hiddenCharacter(line);
    return hidden ? [{ ...hidden, line: at + 1 }] : [];
  });
  for (const { rule, code, line, column } of found) report(rule, { code }, { line, column });
  return true;
}

type Report = (
  rule: string,
  values?: FindingValues,
  at?: Partial<Pick<Finding, 'level' | 'line' | 'column' | 'field'>>,
) => void;

/** A file of the content folder as read, before its schema. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  file: string;
  place: FilePlace;
  /** Digest of the whole file. */
  digest: string;
  /** The parsed YAML; `undefined` when it did not parse. */
  data: object | undefined;
  /** The YAML text and the 1-based line it begins on. */
  yaml: string;
  yamlLine: number;
  /** The Markdown after the frontmatter and the 1-based line it begins on; empty for YAML files. */
  body: string;
  bodyLine: number;
}
