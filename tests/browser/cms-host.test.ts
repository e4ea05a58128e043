import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { field, signIn, withForms } from '../support/cms-page.ts';
import type { GitHost } from '../support/git-host.ts';
import { openGiteaHost } from '../support/gitea-host.ts';
import { openGithubHost } from '../support/github-host.ts';
import { openGitlabHost } from '../support/gitlab-host.ts';
import { phonePhoto } from '../support/phone-files.ts';

const CITY = 'tests/fixtures/valid-city';
const ID = 'dalny-vymysel-2010-pact';
const TITLE = `Update Agreement “${ID}”`;
const WORK = `cms/agreements/${ID}`;
const OPTIONS = { token: 'a-token', files: CITY };
const REQUEST = { source: WORK, target: 'main', isDraft: true, labels: ['sveltia-cms/draft'] };

const HOSTS: readonly HostCase[] = [
  {
    name: 'Gitea',
    backend: 'gitea',
    api: '/api/v1',
    open: () => openGiteaHost({ version: '1.25.0', ...OPTIONS }),
    edit: addPhoto,
    title: `${TITLE} +1`,
    branch: 'main',
    requests: [],
  },
  {
    name: 'Forgejo',
    backend: 'gitea',
    api: '/api/v1',
    open: () => openGiteaHost({ version: '13.0.3+gitea-1.22.0', ...OPTIONS }),
    title: TITLE,
    branch: 'main',
    requests: [],
  },
  {
    name: 'GitHub',
    backend: 'github',
    api: '/api/v3',
    open: () => openGithubHost(OPTIONS),
    title: TITLE,
    branch: WORK,
    requests: [{ ...REQUEST, title: TITLE }],
  },
  {
    name: 'GitLab',
    backend: 'gitlab',
    api: '/api/v4',
    open: () => openGitlabHost(OPTIONS),
    title: TITLE,
    branch: WORK,
    requests: [{ ...REQUEST, title: `Draft: ${TITLE}` }],
  },
];

describe.each(HOSTS)('the forms over a stand-in for $name', { timeout: 180_000, retry: 1 }, (one) => {
  it('sign in with a token, read, correct a date, and save as one commit that passes the check', async () => {
    const place = `.build/test/admin-${one.name}`;
    const folder = mkdtempSync(join(tmpdir(), 'cms-host-'));
    const host = await one.open();
    const env = {
      CONTENT_DIR: CITY,
      CMS_BACKEND: one.backend,
      CMS_REPO: 'city/registry',
      CMS_API_ROOT: `${host.url}${one.api}`,
    };
    await withForms(place, env, async (page, url) => {
      await signIn(page, url, OPTIONS.token);
      await page.goto(`${url}#/collections/agreements/entries/${ID}`);
      await field(page, 'signed').getByRole('textbox').fill('2010-05-23');
      // A request holds one record, so a new source cannot be saved along with the record that names it.
      const addSource = field(page, 'declaredBy').getByRole('button', { name: /^add/iu });
      await expect.poll(() => addSource.count()).toBe(one.branch === 'main' ? 1 : 0);
      await one.edit?.(page, folder);
      const save = page.getByRole('button', { name: 'Save' });
      // A click while the forms still work on a photograph is lost; the commit is what counts. Once it is on its way
      // the button is gone.
      const press = async () => {
        await save.click({ timeout: 2000 }).catch(() => undefined);
        return { commits: host.log(one.branch).length, requests: host.requests };
      };
      await expect
        .poll(press, { timeout: 60_000, interval: 3000 })
        .toEqual({ commits: 2, requests: one.requests });
      if (one.branch === 'main') return;
      await page.getByRole('button', { name: 'Send for Review' }).click();
      const inReview = { ...REQUEST, title: TITLE, isDraft: false, labels: ['sveltia-cms/pending_review'] };
      await expect.poll(() => host.requests).toEqual([inReview]);
    });
    expect(host.log(one.branch)).toEqual([`A. Clerk: ${one.title}`, 'Test: First']);
    expect(host.branches()).toEqual([...new Set([one.branch, 'main'])]);
    if (one.branch !== 'main') expect(host.log('main')).toEqual(['Test: First']);
    const checkOut = join(folder, 'registry');
    host.checkOut(checkOut, one.branch);
    const file = join(CITY, 'agreements', `${ID}.md`);
    const saved = readFileSync(join(checkOut, file), 'utf8');
    if (one.edit) expect(saved).toMatch(/signed: 2010-05-23\n[^]*img_1\.webp/u);
    else expect(saved).toBe(readFileSync(file, 'utf8').replace('2010-05-22', '2010-05-23'));
    const rules = (content: string) =>
      checkContent(content, { asOf: () => '2024-06-30' }).findings.map(({ rule }) => rule);
    expect(rules(join(checkOut, CITY))).toEqual(rules(CITY));
    host.close();
    for (const made of [folder, place]) rmSync(made, { recursive: true });
  });
});

async function addPhoto(page: Page, folder: string): Promise<void> {
  await field(page, 'images').getByRole('button', { name: /^Add/u }).last().click();
  const photo = join(folder, 'IMG_1.JPG');
  writeFileSync(photo, await phonePhoto());
  await field(page, 'images.0.file').getByRole('button', { name: 'Browse' }).click();
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
    await field(page, path).getByRole('textbox').fill(text);
}

interface HostCase {
  name: string;
  /** As `CMS_BACKEND` has it. */
  backend: string;
  /** Path of the programming interface. */
  api: string;
  open: () => Promise<GitHost>;
  /** What is edited besides the date. */
  edit?: (page: Page, folder: string) => Promise<void>;
  /** Of the commit. */
  title: string;
  /** What the commit goes to. */
  branch: string;
  requests: GitHost['requests'];
}
