import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signIn, withForms } from '../support/cms-page.ts';
import { openGithubHost } from '../support/github-host.ts';

const OPTIONS = { token: 'a-token', files: 'tests/fixtures/valid-city' };
const ADDRESS = 'https://api.github.com/';
const STATUS = 'https://www.githubstatus.com/api/v2/status.json';

it(
  'the forms at the public address of a host, where a stand-in answers, reach all that they ask for',
  { timeout: 180_000, retry: 1 },
  async () => {
    const place = '.build/test/admin-public-host';
    const host = await openGithubHost(OPTIONS);
    const env = { CONTENT_DIR: OPTIONS.files, CMS_BACKEND: 'github', CMS_REPO: 'city/registry' };
    await withForms(place, env, async (page, url) => {
      await page.route(`${ADDRESS}**`, async (route) => {
        const there = route.request().url().replace(ADDRESS, `${host.url}/`);
        await route.fulfill({ response: await route.fetch({ url: there }) });
      });
      let isAsked = false;
      await page.route(STATUS, async (route) => {
        isAsked = true;
        await route.fulfill({ json: { status: { indicator: 'none' } } });
      });
      await signIn(page, url, OPTIONS.token);
      await expect.poll(() => isAsked).toBe(true);
    });
    host.close();
    rmSync(place, { recursive: true });
  },
);
