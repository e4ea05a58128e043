import { glob } from 'node:fs/promises';

/** Paths of all pages of a built site, below its folder and with `/`, in the order of their names. */
export async function htmlFiles(siteDir: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: siteDir })) files.push(file.replaceAll('\\', '/'));
  return files.sort();
}
