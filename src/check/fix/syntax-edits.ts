import { quote } from '../../content-source/parse-yaml.ts';
import type { Finding } from '../../format/findings.ts';
import type { FixEdit } from './fix.ts';

/** Edits for YAML that does not parse: tabs at the beginning of lines, values that need quotes. */
export function syntaxEdits(text: string, findings: readonly Finding[]): FixEdit[] {
  return findings.flatMap((finding) => {
    if (finding.rule === 'yaml-tab') return tabEdits(text, finding.line ?? 1);
    return finding.rule === 'yaml-needs-quotes' ? quoteEdit(text, finding) : [];
  });
}

/** All lines at once: whoever indents one line with tabs indents others so too. Text below the facts is left alone. */
function tabEdits(text: string, from: number): FixEdit[] {
  const lines = text.split('\n');
  const after = lines.findIndex((line, at) => at >= from && /^---[ \t]*$/u.test(line));
  let start = 0;
  return lines.flatMap((line, at): FixEdit[] => {
    const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
    const edit = { start, end: start + indent.length, text: indent.replaceAll('\t', '  ') };
    start += line.length + 1;
    if (!indent.includes('\t') || (after !== -1 && at > after)) return [];
    return [{ ...edit, fix: { kind: 'tabs', line: at + 1 } }];
  });
}

function quoteEdit(text: string, { line = 1, column = 1, values }: Finding): FixEdit[] {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
  const value = String(values['value']);
  // Nobody can tell whether what follows a hash is a remark or a part of the text.
  if (/\s#/u.test(value) || text.slice(start, start + value.length) !== value) return [];
  const after = quote(value);
  return [
    { start, end: start + value.length, text: after, fix: { kind: 'quotes', line, before: value, after } },
  ];
}
