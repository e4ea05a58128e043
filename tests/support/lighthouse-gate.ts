import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteSettings } from '../../src/content-source/site-settings.ts';
import type { ServedSite } from '../../src/build/serve-site.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { GATE_FLAGS, gateFaults, openAuditor, type Auditor } from './audit-page.ts';
import { serveAtAddress } from './serve-at-address.ts';

/** Holds one page of every kind of the published site, in one language, against Lighthouse: 100 in each gate. */
export function describeLighthouseGate(folder: string, locale: string): void {
  const pages = pageKinds(folder, locale);
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

  describe.each(pages)('%s', (path) => {
    it('has 100 for accessibility, best practices and SEO', async () => {
      expect(gateFaults(await auditor.audit(site.url + path, GATE_FLAGS))).toEqual([]);
    });
  });
}
