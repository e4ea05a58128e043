import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteCheck } from '../../src/check/site-check.ts';
import type { BuiltSite } from '../../src/check/site/built-site.ts';
import type { SiteFinding } from '../../src/check/site/site-finding.ts';
import { finishPage } from '../../src/finish/finish-page.ts';
import { parsePage, readTree } from './parse-page.ts';
import { siteFiles } from './site-files.ts';

/** Ways to read a page: as a build reads it while it makes it, and as browsers do. */
export const READERS = {
  'as a build reads it': (html: string, file: string) => ({ file, ...finishPage(html) }),
  'as browsers read it': (html: string, file: string) => readTree(parsePage(html, file, `/${file}`)),
} as const;

/** Reads a built site anew from its folder, and checks it as the build did. */
export function checkBuiltSite(
  folder: string,
  settings: Pick<BuiltSite, 'origin' | 'basePath' | 'locales'>,
  read: (typeof READERS)[keyof typeof READERS] = READERS['as browsers read it'],
): SiteFinding[] {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const check = siteCheck(settings);
  for (const file of siteFiles(folder, '.html')) check.add(read(textOf(file), file));
  return check.finish(siteFiles(folder, ''), textOf);
}
