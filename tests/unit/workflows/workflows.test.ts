import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const github = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) })),
});

describe.each([...github, '.gitlab-ci.yml'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('calls only scripts that the project has', () => {
    expect(load(text)).toBeTypeOf('object');
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no package registry', () => {
    expect(text).not.toMatch(/registry[\w.]*\.|--registry/u);
  });
});

describe.each(github)('%s', (file) => {
  const { on, permissions, jobs } = workflow.parse(load(readFileSync(file, 'utf8')));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins every action to a whole version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/u);
  });

  it('never lets code of a fork run with the right to write', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    const canWrite = Object.values(permissions).includes('write');
    const runsCode = steps.some(({ uses, run }) => run !== undefined || uses?.startsWith('actions/checkout'));
    expect(canWrite && runsCode).toBe(false);
  });
});

describe('the comment on a change', () => {
  it('shows whatever the check has left as code, in the pull request of the event', async () => {
    const text = '```\n@everyone <img src=x> [a](javascript:x)\r    \r\n</details>\n# x\n<!-- findings -->';
    const written = await comment(text, { head_sha: 'b' });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({ issue_number: 2 });
    const [mark, empty, ...lines] = written[0]?.body.split('\n') ?? [];
    expect([mark, empty]).toEqual(['<!-- findings -->', '']);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^ {4}[^\r]*$/u);
  });

  it('is not written where the change has moved on, or the file is too large', async () => {
    expect(await comment('x', { head_sha: 'gone' })).toEqual([]);
    expect(await comment('x'.repeat(1_000_001), { head_sha: 'b' })).toEqual([]);
  });
});

describe('the check of a change', () => {
  it('shows its findings as code in the summary, whatever stands in them, and no more than a summary takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'summary-'));
    const { jobs } = workflow.parse(load(readFileSync('.github/workflows/check.yml', 'utf8')));
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const script = steps.find(({ run }) => run?.includes('GITHUB_STEP_SUMMARY'))?.run ?? '';
    const text = '```\n| a | `b` | <img src=x> |\n\r# x\r</details>\n    ```\n';
    writeFileSync(join(folder, 'text'), text + 'x\n'.repeat(400_000));
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\ncat text\nexit 1\n', { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env['PATH']}`, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    execFileSync('bash', ['--norc', '-e', '-c', script], { cwd: folder, env });
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    rmSync(folder, { recursive: true });
    const lines = summary.split('\n');
    expect(lines.filter((line) => line !== '').every((line) => /^ {4}[^\r]*$/u.test(line))).toBe(true);
    expect([lines[0], lines[1]]).toEqual(['', '    ```']);
    expect(summary.length).toBeGreaterThan(500_000);
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  });

  it('has no secret, no right to write and no script of a package', () => {
    const text = readFileSync('.github/workflows/check.yml', 'utf8');
    expect(text).not.toMatch(/secrets\.|\bwrite\b|npm ci(?! --ignore-scripts)/u);
    expect(workflow.parse(load(text)).permissions).toEqual({ contents: 'read' });
    expect(text).toContain('persist-credentials: false');
    expect(readFileSync('.gitlab-ci.yml', 'utf8')).not.toMatch(/npm ci(?! --ignore-scripts)/u);
  });

  it.each(github)('puts nothing of the change into a command or a script: %s', (file) => {
    const { jobs } = workflow.parse(load(readFileSync(file, 'utf8')));
    for (const { run = '', with: options } of Object.values(jobs).flatMap((job) => job.steps))
      expect(`${run}${options?.['script'] ?? ''}`).not.toContain('${{');
  });

  it('annotates, builds and keeps the preview on both hosts', () => {
    expect(readFileSync('.github/workflows/check.yml', 'utf8')).toMatch(
      /--format github[^]*npm run build[^]*path: dist/u,
    );
    expect(readFileSync('.gitlab-ci.yml', 'utf8')).toMatch(
      /--format gitlab[^]*codequality[^]*npm run build[^]*dist\//u,
    );
  });
});

/** Runs the script of the comment on what the check has left. @returns what it wrote */
async function comment(text: string, run: { head_sha: string }): Promise<WrittenComment[]> {
  const { jobs } = workflow.parse(load(readFileSync('.github/workflows/comment.yml', 'utf8')));
  const [script = ''] = Object.values(jobs).flatMap((job) =>
    job.steps.flatMap(({ with: options }) => z.string().safeParse(options?.['script']).data ?? []),
  );
  const written: WrittenComment[] = [];
  const write = (one: WrittenComment) => Promise.resolve(written.push(one));
  const pulls = [
    { number: 1, head: { sha: 'a' } },
    { number: 2, head: { sha: 'b' } },
  ];
  const github = {
    paginate: () => Promise.resolve([{ id: 7, user: { login: 'somebody' }, body: '<!-- findings -->' }]),
    rest: {
      pulls: { list: () => Promise.resolve({ data: pulls }) },
      issues: { createComment: write, updateComment: write },
    },
  };
  const context = {
    repo: { owner: 'o', repo: 'r' },
    payload: {
      workflow_run: { ...run, head_branch: 'x', head_repository: { owner: { login: 'somebody' } } },
    },
  };
  const files = {
    lstatSync: () => ({ size: text.length, isFile: () => true }),
    readFileSync: () => text,
  };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  await AsyncFunction('require', 'github', 'context', script)(() => files, github, context);
  return written;
}

interface WrittenComment {
  body: string;
  issue_number: number;
}
