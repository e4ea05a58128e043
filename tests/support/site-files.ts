import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a built site, relative to its folder, with `/`, sorted. */
export function siteFiles(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Text of a page by the path of its folder, such as `en/partners`. Spaces that do not break are plain ones in it. */
export function pageText(folder: string, path: string): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8').replaceAll(/\u00a0|\u202f|&nbsp;/gu, ' ');
}
