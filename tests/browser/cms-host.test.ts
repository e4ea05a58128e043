import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { field, signIn, withForms } from '../support/cms-page.ts';
import { openGithubHost } from '../support/github-host.ts';

const CITY = 'tests/fixtures/valid-city';
const ID = 'dalny-vymysel-2010-pact';
const TITLE = `Update Agreement “${ID}”`;
const WORK = `cms/agreements/${ID}`;
const OPTIONS = { token: 'a-token', files: CITY };
const REQUEST = { title: TITLE, source: WORK, target: 'main' };

// How other hosts are spoken to is the matter of the forms' own client; what is ours, their settings and addresses, is
// held by the unit tests.
it(
  'the forms over a stand-in for a Git host sign in with a token, correct a date, and save one commit that passes the check',
  { timeout: 180_000, retry: 1 },
  async () => {
    const place = '.build/test/admin-host';
    const folder = mkdtempSync(join(tmpdir(), 'cms-host-'));
    const host = await openGithubHost(OPTIONS);
    const env = {
      CONTENT_DIR: CITY,
      CMS_BACKEND: 'github',
      CMS_REPO: 'city/registry',
      CMS_API_ROOT: `${host.url}/api/v3`,
    };
    await withForms(place, env, async (page, url) => {
      await signIn(page, url, OPTIONS.token);
      await page.goto(`${url}#/collections/agreements/entries/${ID}`);
      await field(page, 'signed').getByRole('textbox').fill('2010-05-23');
      // A request holds one record, so a new source cannot be saved along with the record that names it.
      expect(await field(page, 'declaredBy').getByRole('button', { name: /^add/iu }).count()).toBe(0);
      const save = page.getByRole('button', { name: 'Save' });
      // A click that comes too early is lost; the commit is what counts. Once it is on its way the button is gone.
      const press = async () => {
        await save.click({ timeout: 2000 }).catch(() => undefined);
        return { commits: host.log(WORK).length, requests: host.requests };
      };
      const draft = { ...REQUEST, isDraft: true, labels: ['sveltia-cms/draft'] };
      await expect
        .poll(press, { timeout: 60_000, interval: 3000 })
        .toEqual({ commits: 2, requests: [draft] });
      await page.getByRole('button', { name: 'Send for Review' }).click();
      const inReview = { ...REQUEST, isDraft: false, labels: ['sveltia-cms/pending_review'] };
      await expect.poll(() => host.requests).toEqual([inReview]);
    });
    expect(host.log(WORK)).toEqual([`A. Clerk: ${TITLE}`, 'Test: First']);
    expect(host.branches()).toEqual([WORK, 'main']);
    expect(host.log('main')).toEqual(['Test: First']);
    const checkOut = join(folder, 'registry');
    host.checkOut(checkOut, WORK);
    const file = join(CITY, 'agreements', `${ID}.md`);
    const saved = readFileSync(join(checkOut, file), 'utf8');
    expect(saved).toBe(readFileSync(file, 'utf8').replace('2010-05-22', '2010-05-23'));
    const rules = (content: string) =>
      checkContent(content, { asOf: () => '2024-06-30' }).findings.map(({ rule }) => rule);
    expect(rules(join(checkOut, CITY))).toEqual(rules(CITY));
    host.close();
    for (const made of [folder, place]) rmSync(made, { recursive: true });
  },
);
