import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteSettings } from '../../src/content-source/site-settings.ts';
import type { ServedSite } from '../../src/build/serve-site.ts';
import { tellingPages } from '../browser/page-kinds.ts';
import {
  GATE_FLAGS,
  gateFaults,
  REST_FLAGS,
  weighedAudits,
  openAuditor,
  type Auditor,
} from './audit-page.ts';
import { axeRules, PHONE_OPTIONS } from './axe-faults.ts';
import { serveAtAddress } from './serve-at-address.ts';

/**
 * Holds pages of the published site in one language, which together have all that is on any, against Lighthouse: 100 in
 * each gate. The first gets it whole; of the others axe, as the tests of quality run it, has seen what Lighthouse would
 * ask it.
 */
export function describeLighthouseGate(folder: string, locale: string): void {
  const pages = tellingPages(folder, locale);
  let site: ServedSite;
  let auditor: Auditor;
  beforeAll(async () => {
    const { origin } = siteSettings(process.env);
    site = await serveAtAddress(folder, origin, pages, `.build/test/lighthouse-${locale}`);
    auditor = await openAuditor();
  });
  afterAll(async () => {
    await auditor.close();
    await site.close();
  });

  it.each(pages.slice(0, 1))('%s has 100 for accessibility, best practices and SEO', async (path) => {
    expect(gateFaults(await auditor.audit(site.url + path, GATE_FLAGS))).toEqual([]);
  });

  it.each(pages.slice(1))('%s has 100 for best practices and SEO', async (path) => {
    const report = await auditor.audit(site.url + path, isListed(folder, path) ? REST_FLAGS : UNLISTED_FLAGS);
    expect(gateFaults(report, REST_FLAGS.onlyCategories)).toEqual([]);
  });

  it('axe looks at all that Lighthouse weighs for accessibility', async () => {
    const weighed = weighedAudits('accessibility');
    expect(weighed.length).toBeGreaterThan(50);
    const rules = await axeRules(PHONE_OPTIONS);
    expect(weighed.filter((id) => !rules.includes(id))).toEqual([]);
  });
}

/** A page that repeats others asks search engines to leave it out, which Lighthouse takes for a fault. */
const UNLISTED_FLAGS = { ...REST_FLAGS, skipAudits: [...(REST_FLAGS.skipAudits ?? []), 'is-crawlable'] };

function isListed(folder: string, path: string): boolean {
  return !readFileSync(join(folder, path, 'index.html'), 'utf8').includes(
    '<meta name="robots" content="noindex',
  );
}
