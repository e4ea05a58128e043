import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { siteFiles } from '../support/site-files.ts';
import { gzipSync } from 'node:zlib';
import { kilobytes } from './byte-count.ts';
import type { SiteBench } from './section.ts';

/** How many files a whole site has, and what they weigh, by what they are. */
export const siteSize: SiteBench = (siteDir) => {
  const groups = Map.groupBy(siteFiles(siteDir), fileGroup);
  const rows = [...groups].map(([name, files]) => {
    const contents = files.map((file) => readFileSync(join(siteDir, file)));
    const raw = contents.reduce((sum, content) => sum + content.length, 0);
    const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
    return { name, files: files.length, raw, gzip };
  });
  const total = rows.reduce(
    (sum, { files, raw, gzip }) => ({
      ...sum,
      files: sum.files + files,
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
    }),
    { name: 'together', files: 0, raw: 0, gzip: 0 },
  );
  const sorted = [...rows.toSorted((a, b) => b.raw - a.raw), total];
  return Promise.resolve([
    {
      title: 'Size of the whole site',
      columns: ['', 'files', 'kB', 'kB gzip'],
      rows: sorted.map(({ name, files, raw, gzip }) => [
        name,
        String(files),
        kilobytes(raw),
        kilobytes(gzip),
      ]),
      notes: ['The parts of the search index are compressed already; a reader loads a few of them.'],
    },
  ]);
};

/** What a file of a built site is, by its path. */
export function fileGroup(file: string): string {
  if (file.startsWith('pagefind/')) return 'search index';
  return GROUPS[extname(file)] ?? 'other files';
}

const GROUPS: Readonly<Record<string, string>> = {
  '.html': 'pages',
  '.css': 'styles',
  '.js': 'scripts',
  '.woff2': 'fonts',
  '.svg': 'pictures',
  '.png': 'pictures',
  '.jpg': 'pictures',
  '.webp': 'pictures',
  '.csv': 'tables to download',
  '.xlsx': 'tables to download',
};
