import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDate } from '../../../src/content-source/build-date.ts';

const COMMITTED = 1_700_000_000;
const CLOCK = 1_800_000_000;

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'repository-'));
  content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'site.yaml'), 'title: a');
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '--quiet', '-m', 'a');
});
afterAll(() => rmSync(folder, { recursive: true }));

const dateOf = (env: Record<string, string> = {}) => buildDate(env, content, () => CLOCK * 1000);

it('is that of the last commit of the repository in which the content lies', () => {
  expect(dateOf()).toBe(String(COMMITTED));
});

it('is that of the commit whatever has changed outside of the content', () => {
  writeFileSync(join(folder, 'notes.txt'), 'a');
  expect(dateOf()).toBe(String(COMMITTED));
});

it('is that of the clock while the content has changes that no commit has', () => {
  writeFileSync(join(content, 'new.md'), 'a');
  expect(dateOf()).toBe(String(CLOCK));
});

it('is what the environment says', () => {
  expect(dateOf({ SOURCE_DATE_EPOCH: '86400' })).toBe('86400');
});

it.each(['today', '2026-01-01', '1e9', '-1', '1.5', ' ', '253402300800', '9'.repeat(400)])(
  'is refused where the environment says "%s", in both languages',
  (SOURCE_DATE_EPOCH) => {
    expect(() => dateOf({ SOURCE_DATE_EPOCH })).toThrow(/SOURCE_DATE_EPOCH: «.*не дата.*\n.*is no date/u);
  },
);

it('is that of the clock outside of a repository, whatever the content says of itself', () => {
  expect(buildDate({}, tmpdir(), () => CLOCK * 1000)).toBe(String(CLOCK));
});

function git(...args: string[]): void {
  const date = `@${COMMITTED} +0000`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  expect(spawnSync('git', args, { cwd: folder, env }).status).toBe(0);
}
