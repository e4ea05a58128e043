import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LighthouseFlags, LighthouseReport } from 'lighthouse';
import { siteSettings } from '../../src/content-source/site-settings.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { GATES, openAuditor } from '../support/audit-page.ts';
import { serveAtAddress } from '../support/serve-at-address.ts';
import type { SiteBench } from './section.ts';

const CATEGORIES = ['performance', ...GATES] as const;

/**
 * Scores and times of one page of every kind in each language, on a phone of medium speed as Lighthouse imagines it.
 */
export const pageSpeeds: SiteBench = async (siteDir) => {
  const { origin, locales } = siteSettings(process.env);
  const pages = locales.flatMap((locale) => pageKinds(siteDir, locale));
  const copy = mkdtempSync(join('.build', 'bench-lighthouse-'));
  const site = await serveAtAddress(siteDir, origin, pages, copy);
  const auditor = await openAuditor({ timed: true });
  try {
    const rows: string[][] = [];
    for (const path of pages) {
      const look = () => auditor.audit(site.url + path, SPEED_FLAGS);
      const first = await look();
      // A busy machine may paint too late to be measured.
      const report = first.categories['performance']?.score ? first : await look();
      rows.push([
        path,
        ...CATEGORIES.map((id) => score(report, id)),
        ...TIMES.map((id) => measure(report, id)),
      ]);
    }
    return [{ title: `Lighthouse, ${pages.length} pages`, columns: COLUMNS, rows, notes: NOTES }];
  } finally {
    await auditor.close();
    await site.close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Nothing comes late to these pages: a quarter of a second of rest is the end. */
const SPEED_FLAGS: Omit<LighthouseFlags, 'port'> = {
  onlyCategories: CATEGORIES,
  pauseAfterFcpMs: 250,
  pauseAfterLoadMs: 250,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
};

const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const COLUMNS = ['', 'speed', 'access', 'practice', 'SEO', 'first paint', 'largest', 'blocked', 'shift'];

const NOTES = [
  'Mobile, simulated: 1.6 Mbit/s, 150 ms there and back, a processor four times slower than this one. One run each;',
  'times in ms depend on the machine and on what else it does. The server sends gzip.',
];

function score({ categories }: LighthouseReport, id: string): string {
  const found = categories[id]?.score ?? undefined;
  return found === undefined ? '?' : String(Math.round(found * 100));
}

function measure({ audits }: LighthouseReport, id: string): string {
  const value = audits[id]?.numericValue;
  if (value === undefined) return '?';
  return id === 'cumulative-layout-shift' ? value.toFixed(3) : value.toFixed(0);
}
