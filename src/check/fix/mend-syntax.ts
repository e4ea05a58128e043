import { readSourceFile, type SourceFile } from '../../content-source/source-file.ts';
import { withoutTab } from '../../content-source/yaml-mistakes.ts';
import { quote } from '../../content-source/yaml-text.ts';
import type { Finding } from '../../format/findings.ts';
import type { Fix } from './fix.ts';

/**
 * A file whose YAML does not parse, with tabs at the beginning of lines and values that need quotes mended; what is
 * mended may uncover further mistakes.
 */
export function mendSyntax({ file, place }: Pick<SourceFile, 'file' | 'place'>, text: string): Mended {
  const { source, findings } = readSourceFile(file, place, new TextEncoder().encode(text));
  for (const finding of findings) {
    const { lines, fixes } = mendLines(text.split('\n'), finding);
    if (fixes.length === 0) continue;
    const mended = mendSyntax({ file, place }, lines.join('\n'));
    return { ...mended, fixes: [...fixes, ...mended.fixes] };
  }
  return { text, source, fixes: [] };
}

function mendLines(lines: readonly string[], finding: Finding): { lines: readonly string[]; fixes: Fix[] } {
  if (finding.rule === 'yaml-tab') return mendTabs(lines, finding);
  return finding.rule === 'yaml-needs-quotes' ? mendQuotes(lines, finding) : { lines, fixes: [] };
}

/** All lines at once: whoever indents one line with tabs indents others so too. Text below the facts is left alone. */
function mendTabs(lines: readonly string[], { line: from = 1 }: Finding): { lines: string[]; fixes: Fix[] } {
  const after = lines.findIndex((line, at) => at >= from && /^---[ \t]*$/u.test(line));
  const spaced = lines.map((line, at) => (after !== -1 && at > after ? line : withoutTab(line)));
  const fixes = lines.flatMap((line, at): Fix[] =>
    line === spaced[at] ? [] : [{ kind: 'tabs', line: at + 1 }],
  );
  return { lines: spaced, fixes };
}

function mendQuotes(
  lines: readonly string[],
  { line = 1, column = 1, values }: Finding,
): { lines: readonly string[]; fixes: Fix[] } {
  const before = String(values['value']);
  const row = lines[line - 1] ?? '';
  // Nobody can tell whether what follows a hash is a remark or a part of the text.
  if (/\s#/u.test(before) || !row.startsWith(before, column - 1)) return { lines, fixes: [] };
  const after = quote(before);
  const mended = row.slice(0, column - 1) + after + row.slice(column - 1 + before.length);
  return { lines: lines.with(line - 1, mended), fixes: [{ kind: 'quotes', line, before, after }] };
}

interface Mended {
  text: string;
  /** The text as it is read now. */
  source: SourceFile;
  fixes: Fix[];
}
