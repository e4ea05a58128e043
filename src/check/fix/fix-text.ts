import { decodeText } from '../../content-source/decode-text.ts';
import { editYaml } from '../../content-source/edit-yaml.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../format/findings.ts';
import type { Fix } from './fix.ts';
import { mendFields } from './mend-fields.ts';
import { mendSyntax } from './mend-syntax.ts';

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
): { text: string; fixes: Fix[] } | undefined {
  const decoded = decodeText(bytes);
  // An old encoding is only guessed: to save the letters it gives could be to save wrong ones.
  if (decoded === undefined || decoded.encoding === 'windows-1251') return undefined;
  const saved = savedOtherwise(decoded.raw, decoded.encoding);
  const { text, source, fixes } = mendSyntax({ file, place }, decoded.text);
  // Values are mended once the check has read the file as it is now, which is in the next round.
  if (saved.length + fixes.length > 0) return { text, fixes: [...saved, ...fixes] };
  if (source.data === undefined) return undefined;
  let made: Fix[] = [];
  const mended = editYaml(file, text, (yaml) => {
    const fields = mendFields(yaml, source, findings, fieldOrder);
    made = fields.fixes;
    return fields.yaml;
  });
  return made.length === 0 ? undefined : { text: mended, fixes: made };
}

function savedOtherwise(raw: string, encoding: string): Fix[] {
  if (encoding !== 'utf-8') return [{ kind: 'encoding', before: encoding, after: 'UTF-8' }];
  return [
    ...(raw.startsWith('\uFEFF') ? [{ kind: 'byte-order-mark' } as const] : []),
    ...(raw.includes('\r') ? [{ kind: 'line-ends' } as const] : []),
  ];
}
