import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signIn, withForms } from '../support/cms-page.ts';
import { openGithubHost } from '../support/github-host.ts';
import { openGitlabHost } from '../support/gitlab-host.ts';

const OPTIONS = { token: 'a-token', files: 'tests/fixtures/valid-city' };

const HOSTS = [
  {
    name: 'GitHub',
    address: 'https://api.github.com/',
    status: 'https://www.githubstatus.com/api/v2/status.json',
    well: { status: { indicator: 'none' } },
    open: openGithubHost,
  },
  {
    name: 'GitLab',
    address: 'https://gitlab.com/',
    status: 'https://status-api.hostedstatus.com/1.0/status/*',
    well: { result: { status_overall: { status_code: 100 } } },
    open: openGitlabHost,
  },
];

describe.each(HOSTS)(
  'the forms at the public address of $name, where a stand-in answers',
  { timeout: 180_000, retry: 1 },
  ({ name, address, status, well, open }) => {
    it('reach all that they ask for', async () => {
      const place = `.build/test/admin-public-${name}`;
      const host = await open(OPTIONS);
      const env = {
        CONTENT_DIR: OPTIONS.files,
        CMS_BACKEND: name.toLowerCase(),
        CMS_REPO: 'city/registry',
      };
      await withForms(place, env, async (page, url) => {
        await page.route(`${address}**`, async (route) => {
          const there = route.request().url().replace(address, `${host.url}/`);
          await route.fulfill({ response: await route.fetch({ url: there }) });
        });
        let isAsked = false;
        await page.route(status, async (route) => {
          isAsked = true;
          await route.fulfill({ json: well });
        });
        await signIn(page, url, OPTIONS.token);
        await expect.poll(() => isAsked).toBe(true);
      });
      host.close();
      rmSync(place, { recursive: true });
    });
  },
);
