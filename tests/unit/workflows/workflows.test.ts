import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const github = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
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

describe('the check of a change', () => {
  it('annotates, builds and keeps the preview on both hosts', () => {
    expect(readFileSync('.github/workflows/check.yml', 'utf8')).toMatch(
      /--format github[^]*npm run build[^]*path: dist/u,
    );
    expect(readFileSync('.gitlab-ci.yml', 'utf8')).toMatch(
      /--format gitlab[^]*codequality[^]*npm run build[^]*dist\//u,
    );
  });
});
