import { isScalar, parseDocument, type Scalar } from 'yaml';
import { quote } from '../../content-source/parse-yaml.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { FixKind } from '../../i18n/editor-texts/fix-words.ts';
import type { Finding } from '../../format/findings.ts';
import type { FixEdit } from './fix.ts';

/**
 * Edits for values that mean one thing only in another notation: dates as people write them, numbers where a text
 * belongs, capital letters where small ones belong or the other way round.
 */
export function valueEdits(source: SourceFile, text: string, findings: readonly Finding[]): FixEdit[] {
  const wanted = findings.flatMap((finding) => {
    const meant = meantBy(finding);
    return meant === undefined ? [] : [{ finding, ...meant }];
  });
  if (wanted.length === 0) return [];
  const offset = text.indexOf(source.yaml, lineStart(text, source.yamlLine));
  const document = parseDocument(source.yaml);
  return wanted.flatMap(({ finding, kind, after }): FixEdit[] => {
    const node = document.getIn(finding.field, true);
    if (offset === -1 || !isScalar(node) || !node.range || node.anchor !== undefined) return [];
    const [start, end] = [node.range[0] + offset, node.range[1] + offset];
    const before = text.slice(start, end);
    const line = text.slice(0, start).split('\n').length;
    const inserted = kind === 'quotes' ? quote(before) : likeBefore(node, after);
    return [{ start, end, text: inserted, fix: { kind, line, before, after: inserted } }];
  });
}

/** Whether {@link valueEdits} would mend a finding; it may still find the value in a form that it leaves alone. */
export function isMeantClearly(finding: Finding): boolean {
  return meantBy(finding) !== undefined;
}

function meantBy({ rule, field, values }: Finding): { kind: FixKind; after: string } | undefined {
  const after = String(values['suggestion'] ?? '');
  const before = String(values['value'] ?? '');
  // It is the name of the field that is at fault, and others may refer to it.
  if (field.at(-1) === before) return undefined;
  if (rule === 'invalid-date' && after !== '') return { kind: 'date', after };
  if (rule === 'wrong-type' && values['expected'] === 'string' && QUOTABLE.has(String(values['found']))) {
    return { kind: 'quotes', after: before };
  }
  const isSame = after !== '' && after !== before && after.toLowerCase() === before.toLowerCase();
  return isSame && CASE_RULES.has(rule) ? { kind: 'letter-case', after } : undefined;
}

const QUOTABLE: ReadonlySet<string> = new Set(['number', 'boolean']);
const CASE_RULES: ReadonlySet<string> = new Set([
  'invalid-value',
  'invalid-country-code',
  'invalid-wikidata-id',
  'invalid-colour',
]);

/** A value in the quotes it had. */
function likeBefore(node: Scalar, after: string): string {
  if (node.type === 'QUOTE_DOUBLE') return `"${after}"`;
  return node.type === 'QUOTE_SINGLE' ? `'${after}'` : after;
}

function lineStart(text: string, line: number): number {
  return text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0);
}
