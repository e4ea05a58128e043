import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFiles } from './html-files.ts';

/** A page without what only the index builder reads; readers need not load it. */
export function withoutSearchMarks(html: string): string {
  return html
    .replace(/<span hidden(?: data-[a-z-]+="[^"]*")+><\/span>/gu, (span) =>
      span.includes(' data-pagefind-') ? '' : span,
    )
    .replace(/ data-pagefind-[a-z-]+(?:="[^"]*")?(?=[\s>])/gu, '');
}

/** Rewrites the pages of a built site without the marks that its index, now built, was made from. */
export async function dropSearchMarks(siteDir: string): Promise<void> {
  for (const page of await htmlFiles(siteDir)) {
    const file = join(siteDir, page);
    const html = await readFile(file, 'utf8');
    const rest = withoutSearchMarks(html);
    if (rest !== html) await writeFile(file, rest);
  }
}
