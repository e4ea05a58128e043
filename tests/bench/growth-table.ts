import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../support/site-files.ts';
import { countBytes, kilobytes, type ByteCount } from './byte-count.ts';
import type { BuildResult } from './compare-builds.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';

/** What a page costs in sites of several sizes, against the first of them, and the heaviest page of each. */
export function growthTable(sites: readonly SizedSite[]): TableSection {
  const [first] = sites.map(perPage);
  const rows = sites.map((site) => {
    const own = perPage(site);
    return [
      String(site.partners),
      String(site.pages),
      `${site.wallSeconds.toFixed(1)} s`,
      `${own.toFixed(1)} ms`,
      `× ${(own / (first ?? own)).toFixed(2)}`,
      site.heaviest.file,
      [site.heaviest.bytes.raw, site.heaviest.bytes.gzip, site.heaviest.bytes.brotli]
        .map(kilobytes)
        .join(' / '),
    ];
  });
  return {
    title: 'Time per page by size of the registry, with the search index, and the heaviest page',
    columns: ['partners', 'pages', 'wall', 'per page', '', 'heaviest page', 'kB'],
    rows,
    notes: ['kB: HTML as it is / gzip 9 / brotli 11.'],
  };
}

/**
 * A site as it was built.
 * @param siteDir where its pages stand
 * @throws Error when there is none
 */
export function sizedSite(
  partners: number,
  result: BuildResult | undefined,
  siteDir: string | undefined,
): SizedSite {
  if (result === undefined || siteDir === undefined) throw new Error('Nothing was built.');
  const wallSeconds = median(result.runs.map((run) => run.wallSeconds));
  return { partners, pages: result.pages, wallSeconds, heaviest: heaviestPage(siteDir) };
}

/** The page of a built site that has the most bytes. */
function heaviestPage(siteDir: string): HeavyPage {
  const [file = ''] = siteFiles(siteDir, '.html')
    .map((page) => [page, statSync(join(siteDir, page)).size] as const)
    .toSorted(([, a], [, b]) => b - a)
    .map(([page]) => page);
  return { file, bytes: countBytes(readFileSync(join(siteDir, file))) };
}

function perPage({ pages, wallSeconds }: SizedSite): number {
  return (wallSeconds * 1000) / pages;
}

export interface SizedSite {
  partners: number;
  pages: number;
  wallSeconds: number;
  heaviest: HeavyPage;
}

interface HeavyPage {
  file: string;
  bytes: ByteCount;
}
