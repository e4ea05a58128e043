import { readFileSync } from 'node:fs';
import { DOCUMENTS } from '../content-source/asset-folders.ts';
import type { Finding } from '../format/findings.ts';
import { fileKey } from '../registry/picture-widths.ts';
import type { Content } from '../registry/record.ts';
import { hasText } from './pdf-text.ts';

/**
 * Scans of papers of which nobody has written down what they say: who does not see a picture, and the search, learn
 * nothing of them.
 * @param files published ones that can be read, by their keys
 */
export function documentsWithoutText(
  content: Content,
  files: ReadonlyMap<string, { path: string; isPicture: boolean }>,
): Finding[] {
  return content.records.agreements.flatMap(({ file, data }) =>
    (data.documents ?? []).flatMap((document, index): Finding[] => {
      if (document.file === undefined || document.textSummary !== undefined) return [];
      const name = `${DOCUMENTS}${document.file}`;
      const published = files.get(fileKey(name));
      if (published === undefined || !isScan(published)) return [];
      const field = ['documents', index, 'file'];
      return [{ rule: 'document-without-text', level: 'warning', file, field, values: { name } }];
    }),
  );
}

function isScan({ path, isPicture }: { path: string; isPicture: boolean }): boolean {
  if (isPicture) return true;
  return path.toLowerCase().endsWith('.pdf') && hasText(readFileSync(path)) === false;
}
