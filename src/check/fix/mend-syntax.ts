import { readSourceFile, type SourceFile } from '../../content-source/source-file.ts';
import { quote } from '../../content-source/yaml-text.ts';
import type { Finding } from '../../format/findings.ts';
import type { Fix } from './fix.ts';

/**
 * A file whose YAML does not parse, with tabs at the beginning of lines and values that need quotes mended; what is
 * mended may uncover further mistakes.
 */
export function mendSyntax({ file, place }: Pick<SourceFile, 'file' | 'place'>, text: string): Mended {
  const { source, findings } = readSourceFile(file, place, new TextEncoder().encode(text));
  const edits = findings.flatMap((finding) => {
    if (finding.rule === 'yaml-tab') return tabEdits(text, finding.line ?? 1);
    return finding.rule === 'yaml-needs-quotes' ? quoteEdit(text, finding) : [];
  });
  if (edits.length === 0) return { text, source, fixes: [] };
  const mended = mendSyntax({ file, place }, withEdits(text, edits));
  return { ...mended, fixes: [...edits.map(({ fix }) => fix), ...mended.fixes] };
}

function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: own }) => all.slice(0, start) + own + all.slice(end), text);
}

/** All lines at once: whoever indents one line with tabs indents others so too. Text below the facts is left alone. */
function tabEdits(text: string, from: number): Edit[] {
  const lines = text.split('\n');
  const after = lines.findIndex((line, at) => at >= from && /^---[ \t]*$/u.test(line));
  let start = 0;
  return lines.flatMap((line, at): Edit[] => {
    const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
    const edit = { start, end: start + indent.length, text: indent.replaceAll('\t', '  ') };
    start += line.length + 1;
    if (!indent.includes('\t') || (after !== -1 && at > after)) return [];
    return [{ ...edit, fix: { kind: 'tabs', line: at + 1 } }];
  });
}

function quoteEdit(text: string, { line = 1, column = 1, values }: Finding): Edit[] {
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

/** What to put in place of the characters from `start` to before `end`, and what that mends. */
interface Edit {
  start: number;
  end: number;
  text: string;
  fix: Fix;
}

interface Mended {
  text: string;
  /** The text as it is read now. */
  source: SourceFile;
  fixes: Fix[];
}
