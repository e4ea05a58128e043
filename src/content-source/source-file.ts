import { createHash } from 'node:crypto';
import type { Finding, FindingValues } from '../format/findings.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './place.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/**
 * Reads one file: decodes it, cuts it, parses its YAML. Never throws; `data` is `undefined` when a finding says why.
 * @param file path relative to the content folder
 */
export function readSourceFile(
  file: string,
  place: Place,
  bytes: Uint8Array,
): { source: SourceFile; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (rule: string, values: FindingValues = {}, line?: number, column?: number) => {
    findings.push({
      ...{ rule, level: 'error', file, field: [], values },
      ...(line !== undefined && { line, column: column ?? 1 }),
    });
  };
  const source: SourceFile = { file, place, digest: sha256(bytes), ...EMPTY };
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'utf-8') report('not-utf8', { encoding: decoded?.encoding ?? '' });
  else if (decoded.text.trim() === '') report('empty-file');
  else fill(source, decoded.text, report);
  return { source, findings };
}

/** Hex digest of a file or text. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

const EMPTY = { data: undefined, yaml: '', yamlLine: 1, body: '', bodyLine: 1 } as const;

function fill(source: SourceFile, text: string, report: Report): void {
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|>{7})(?: |$)/u.test(line));
  if (conflict !== -1) return report('merge-conflict', {}, conflict + 1);
  const { kind } = source.place;
  const markdown = source.file.endsWith('.md') || source.file.endsWith('.mdx');
  const parts = markdown
    ? splitFrontmatter(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1, unclosed: false };
  Object.assign(source, {
    body: parts.body,
    bodyLine: parts.bodyLine,
    yamlLine: parts.yamlLine,
    yaml: parts.yaml ?? '',
  });
  if (parts.unclosed) return report('unclosed-frontmatter', {}, 1);
  // A translation may be prose alone; the check then asks for its `translationOf`.
  if (parts.yaml === undefined && kind !== 'translation') return report('no-frontmatter', {}, 1);
  const parsed = parseYaml(parts.yaml ?? '');
  if ('mistake' in parsed) {
    for (const { rule, values, line, column } of yamlMistakes(parts.yaml ?? ''))
      report(rule, values, line + parts.yamlLine - 1, column);
    return;
  }
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    return report('not-a-mapping', {}, parts.yamlLine);
  }
  source.data = parsed.value;
}

type Report = (rule: string, values?: FindingValues, line?: number, column?: number) => void;

/** A file of the content folder as read, before its schema. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  file: string;
  place: Place;
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
