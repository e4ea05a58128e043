import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adminSecurityHeaders } from '../../src/build/security-headers.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { buildAdmin } from '../../src/cms/admin-site.ts';
import { backendOrigins } from '../../src/cms/backend.ts';
import { openGiteaHost } from '../support/gitea-host.ts';
import { phonePhoto } from '../support/phone-files.ts';
import { ensureChromium } from './ensure-chromium.ts';

const CITY = 'tests/fixtures/valid-city';
const AGREEMENT = 'agreements/dalny-vymysel-2010-pact';

describe.each([
  ['Gitea', '1.25.0'],
  ['Forgejo', '13.0.3+gitea-1.22.0'],
])('the forms over a stand-in for %s', { timeout: 180_000, retry: 1 }, (name, version) => {
  it('sign in with a token, read, edit, and save as one commit that passes the check', async () => {
    const place = `.build/test/admin-${name}`;
    const folder = mkdtempSync(join(tmpdir(), 'cms-host-'));
    const host = await openGiteaHost({ version, token: 'a-token', files: CITY });
    const env = {
      CONTENT_DIR: CITY,
      CMS_BACKEND: 'gitea',
      CMS_REPO: 'city/registry',
      CMS_API_ROOT: `${host.url}/api/v1`,
    };
    const { backend } = await buildAdmin(place, { ...process.env, ...env });
    const served = await serveSite(place, { headers: adminSecurityHeaders(backendOrigins(backend)) });
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 2500 } });
      page.setDefaultTimeout(30_000);
      await page.goto(served.url);
      await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
      await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
      await page.getByRole('button', { name: 'Sign In', exact: true }).click();
      await page.waitForURL(/#\/collections\/partners$/u);
      await page.getByRole('row').first().waitFor();
      await page.goto(`${served.url}#/collections/agreements/entries/${AGREEMENT.split('/')[1]}`);
      const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
      await field('signed').getByRole('textbox').fill('2010-05-23');
      await field('images').getByRole('button', { name: /^Add/u }).last().click();
      const photo = join(folder, 'IMG_1.JPG');
      writeFileSync(photo, await phonePhoto());
      await field('images.0.file').getByRole('button', { name: 'Browse' }).click();
      const asked = page.waitForEvent('filechooser');
      await page.getByRole('dialog').getByRole('button', { name: 'Upload' }).click();
      await (await asked).setFiles(photo);
      await page.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
      for (const [path, text] of [
        ['images.0.alt.en', 'The pact'],
        ['images.0.alt.ru', 'Пакт'],
        ['images.0.credit', 'A. Nobody'],
        ['images.0.licence', 'CC0-1.0'],
      ] as const)
        await field(path).getByRole('textbox').fill(text);
      const save = page.getByRole('button', { name: 'Save' });
      // A click while the forms still work on the photograph is lost; the commit is what counts. Once it is on its way the button is gone.
      const press = async () => {
        await save.click({ timeout: 2000 }).catch(() => undefined);
        return host.log();
      };
      await expect.poll(press, { timeout: 60_000, interval: 3000 }).toHaveLength(2);
    } finally {
      await browser.close();
      await served.close();
    }
    expect(host.log()).toEqual(['A. Clerk: Update Agreement “dalny-vymysel-2010-pact” +1', 'Test: First']);
    const checkOut = join(folder, 'registry');
    host.checkOut(checkOut);
    expect(readFileSync(join(checkOut, CITY, `${AGREEMENT}.md`), 'utf8')).toMatch(
      /signed: 2010-05-23\n[^]*img_1\.webp/u,
    );
    const rules = (content: string) =>
      checkContent(content, { asOf: () => '2024-06-30' }).findings.map(({ rule }) => rule);
    expect(rules(join(checkOut, CITY))).toEqual(rules(CITY));
    host.close();
    for (const made of [folder, place]) rmSync(made, { recursive: true });
  });
});
