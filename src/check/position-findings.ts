import { fieldPositions } from '../content-source/field-position.ts';
import type { SourceFile } from '../content-source/source-file.ts';
import type { Finding } from '../format/findings.ts';

/**
 * Gives every finding its line and column in the file, and sorts by file and place. Findings on a file as a whole stay
 * without.
 */
export function positionFindings(
  findings: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
): Finding[] {
  const searches = new Map<SourceFile, ReturnType<typeof fieldPositions>>();
  const searchIn = (source: SourceFile) => {
    const search = searches.get(source) ?? fieldPositions(source.yaml);
    searches.set(source, search);
    return search;
  };
  return findings.map((finding) => position(finding, files.get(finding.file), searchIn)).toSorted(compare);
}

function position(
  finding: Finding,
  source: SourceFile | undefined,
  searchIn: (source: SourceFile) => ReturnType<typeof fieldPositions>,
): Finding {
  if (finding.line !== undefined || source === undefined || finding.field.length === 0) return finding;
  const { line, column } = searchIn(source)(finding.field, isOfName(finding));
  return { ...finding, line: line + source.yamlLine - 1, column };
}

/** Whether the name of a field is at fault, which the finding then gives as its value, or there is but a name. */
function isOfName({ rule, field, values }: Finding): boolean {
  return rule === 'empty-field' || values['value'] === field.at(-1) || values['name'] === field.at(-1);
}

function compare(a: Finding, b: Finding): number {
  const byFile = a.file < b.file ? -1 : Number(a.file > b.file);
  return byFile || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
