import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { siteSettings } from '../../src/content-source/site-settings.ts';
import { countBytes, kilobytes, sumBytes, type ByteCount } from './byte-count.ts';
import { importsOf, pageAssets } from './page-assets.ts';
import { samplePages } from './sample-pages.ts';
import type { SiteBench } from './section.ts';

/** What some pages of a site weigh, each with the styles and scripts that it loads at once. */
export const pageWeights: SiteBench = (siteDir) => {
  const [locale = ''] = siteSettings(process.env).locales;
  const pages = samplePages(siteDir, locale);
  if (pages.length === 0) {
    throw new Error(
      `${siteDir} holds no pages in the content's first language, ${locale}. Name a folder built from it.`,
    );
  }
  const site = createSite(siteDir);
  const rows = pages.map(({ name, file }) => {
    const { styles, scripts } = pageAssets(readFileSync(join(siteDir, file), 'utf8'));
    const from = `/${file}`;
    const modules = site.withImports(scripts.map((address) => site.pathOf(address, from)));
    const parts = [[from], styles.map((address) => site.pathOf(address, from)), modules].map(site.weigh);
    return [name, ...parts.map(cell), cell(sumBytes(parts))];
  });
  const columns = ['', 'HTML', 'CSS', 'scripts', 'together'];
  const notes = [
    'kB: as it is / gzip 9 / brotli 11. Fonts, pictures and what is loaded on demand are not counted.',
  ];
  return Promise.resolve([{ title: `Weight of pages (${locale})`, columns, rows, notes }]);
};

function cell({ raw, gzip, brotli }: ByteCount): string {
  return [raw, gzip, brotli].map(kilobytes).join(' / ');
}

/** The files of a built site by the path of their address. */
function createSite(siteDir: string) {
  const weights = new Map<string, ByteCount>();
  const read = (path: string) => readFileSync(join(siteDir, path));
  const weighOne = (path: string): ByteCount => {
    const weight = weights.get(path) ?? countBytes(read(path));
    weights.set(path, weight);
    return weight;
  };
  return {
    pathOf: (address: string, from: string) => {
      const path = posix.resolve(posix.dirname(from), address);
      if (!existsSync(join(siteDir, path)))
        throw new Error(`${from} loads ${address}, which is not in ${siteDir}.`);
      return path;
    },
    weigh: (paths: readonly string[]) => sumBytes([...new Set(paths)].map(weighOne)),
    /** Modules with all that they import, each once. */
    withImports: (paths: readonly string[]) => {
      const found = new Set(paths);
      // A set hands out what is added while it is walked.
      for (const path of found)
        for (const address of importsOf(read(path).toString()))
          found.add(posix.resolve(posix.dirname(path), address));
      return [...found];
    },
  };
}
