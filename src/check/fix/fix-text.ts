import { decodeText } from '../../content-source/decode-text.ts';
import { readSourceFile, type SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../format/findings.ts';
import { applyEdits } from './apply-edits.ts';
import type { Fix } from './fix.ts';
import { orderFields } from './order-fields.ts';
import { syntaxEdits } from './syntax-edits.ts';
import { valueEdits } from './value-edits.ts';

/**
 * One round of mending a file: what can be mended without knowing what was meant. First UTF-16, line ends, tabs
 * and missing quotes, then dates in another notation and letter case, then the order of fields. All else stays as it
 * is, comments included.
 * @param findings those of this file, of its syntax and schema, with values as the check gives them
 * @param fieldOrder names of the fields in the order of the schema; without it the order is left alone
 * @returns the new text and what was changed, or `undefined` when there is nothing to mend
 */
export function fixText(
  { file, place }: Pick<SourceFile, 'file' | 'place'>,
  bytes: Uint8Array,
  findings: readonly Finding[],
  fieldOrder: readonly string[] = [],
): FixedText | undefined {
  const decoded = decodeText(bytes);
  // An old encoding is only guessed: to save the letters it gives could be to save wrong ones.
  if (decoded === undefined || decoded.encoding === 'windows-1251') return undefined;
  const saved = savedOtherwise(decoded.raw, decoded.encoding);
  const { text, source, fixes } = mendSyntax({ file, place }, decoded.text, saved);
  // Values are mended once the check has read the file as it is now, which is in the next round.
  if (fixes.length > 0) return { text, fixes };
  const edits = valueEdits(source, text, findings);
  if (edits.length > 0) return { text: applyEdits(text, edits), fixes: edits.map(({ fix }) => fix) };
  const ordered = orderFields(source, text, fieldOrder);
  return ordered && { text: ordered.text, fixes: [ordered.fix] };
}

/** What is mended may uncover further mistakes. */
function mendSyntax(
  at: Pick<SourceFile, 'file' | 'place'>,
  text: string,
  fixes: Fix[],
): FixedText & { source: SourceFile } {
  const { source, findings } = readSourceFile(at.file, at.place, new TextEncoder().encode(text));
  const edits = syntaxEdits(text, findings);
  return edits.length === 0
    ? { text, source, fixes }
    : mendSyntax(at, applyEdits(text, edits), [...fixes, ...edits.map(({ fix }) => fix)]);
}

function savedOtherwise(raw: string, encoding: string): Fix[] {
  if (encoding !== 'utf-8') return [{ kind: 'encoding', before: encoding, after: 'UTF-8' }];
  return [
    ...(raw.startsWith('\uFEFF') ? [{ kind: 'byte-order-mark' } as const] : []),
    ...(raw.includes('\r') ? [{ kind: 'line-ends' } as const] : []),
  ];
}

interface FixedText {
  text: string;
  fixes: Fix[];
}
