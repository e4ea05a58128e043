import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';
import { GATE_FLAGS, gateFaults, REST_FLAGS, openAuditor, type Auditor } from '../support/audit-page.ts';

let folder: string;
let site: ServedSite;
let auditor: Auditor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faulty-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Faulty</title><img src="a.png"><script>document.title</script></html>',
  );
  site = await serveSite(folder);
  auditor = await openAuditor();
});
afterAll(async () => {
  await auditor.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

it('a fault in each category is named with its place', async () => {
  const faults = gateFaults(await auditor.audit(site.url, GATE_FLAGS)).join('\n');
  expect(faults).toMatch(/^accessibility: 0\.\d+\nimage-alt: .*\n {2}<img src="a\.png">$/mu);
  expect(faults).toMatch(/^best-practices: 0\.\d+\nerrors-in-console: /mu);
  expect(faults).toMatch(/^seo: 0\.\d+\nmeta-description: /mu);
});

it('a page that cannot be loaded passes no gate', async () => {
  const report = await auditor.audit(`${site.url}none/`, REST_FLAGS);
  const faults = gateFaults(report, REST_FLAGS.onlyCategories);
  expect(faults).toContain('best-practices: no score');
  expect(faults).toContain('seo: no score');
});
