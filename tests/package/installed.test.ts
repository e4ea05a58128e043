import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_MODULES } from '../../src/setup/commands.mjs';
import { runBuild, withoutSettings } from '../support/run-build.ts';
import { installCopy } from './install-copy.ts';

// Outside the project: nothing of its own packages may be found by chance.
const room = mkdtempSync(join(tmpdir(), 'registry-'));
const city = join(room, 'our-city');
let command = '';
let program = '';
let installed: string[] = [];

beforeAll(() => {
  command = installCopy(city);
  program = join(city, 'node_modules');
  installed = filesOf(program);
}, 300_000);

afterAll(() => rmSync(room, { recursive: true, force: true }));

const env = {
  ...withoutSettings(process.env),
  LANG: 'en_GB.UTF-8',
  LC_ALL: '',
  NO_COLOR: '1',
  SOURCE_DATE_EPOCH: '',
};

/** Runs a command in the city's folder, to its end. */
function run(...args: string[]): { code: number; output: string } {
  return runIn(city, ...args);
}

function runIn(cwd: string, ...args: string[]): { code: number; output: string } {
  try {
    const stdio = ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe')[];
    return {
      code: 0,
      output: execFileSync(process.execPath, [command, ...args], { cwd, env, stdio, encoding: 'utf8' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: `${stdout}${stderr}` };
  }
}

/** Runs a command that serves something until it answers at an address, and gives what it answers. */
async function answerOf(args: string[], path: string): Promise<string> {
  const child = spawn(process.execPath, [command, ...args], { cwd: city, env: { ...env, PORT: '0' } });
  let output = '';
  const url = new Promise<string>((resolve, reject) => {
    const take = (text: unknown) => {
      output += String(text);
      const found = /http:\/\/[\w.:]+\//u.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('exit', () => reject(new Error(output)));
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    const response = await fetch(new URL(path, await url));
    expect(response.status).toBe(200);
    return await response.text();
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function filesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
    return `${file} ${size} ${mtimeMs}`;
  });
}

function sumsOf(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}

function commit(date: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: city,
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: date },
    });
  git('init', '--quiet');
  git('add', '.');
  git(
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@erstad.example',
    'commit',
    '--quiet',
    '--message',
    'Begin',
  );
}

describe('the program, installed from its tarball into an empty folder', () => {
  it('begins a repository of which its own check has nothing to say', () => {
    const answers = [
      '--languages',
      'en,ru',
      '--country',
      'NO',
      '--coordinates',
      '61.5, 9.1',
      '--website',
      'erstad.example',
      '--url',
      'registry.erstad.example',
    ];
    const names = [
      '--city-en',
      'Erstad',
      '--city-ru',
      'Эрстад',
      '--publisher-en',
      'City Archives',
      '--publisher-ru',
      'Архив',
    ];
    expect(run('init', '--no-questions', ...answers, ...names)).toMatchObject({ code: 0 });
    expect(run('check', '--strict')).toEqual({ code: 0, output: 'Nothing to mend.\n' });
  });

  it('adds a record, and names a source of it', () => {
    const facts = [
      '--kind',
      'twin-city',
      '--name-en',
      'Lakemark',
      '--name-ru',
      'Лейкмарк',
      '--country',
      'FI',
      '--coordinates',
      '62.2, 25.7',
    ];
    const texts = [
      '--summary-en',
      'A city on a lake.',
      '--summary-ru',
      'Город у озера.',
      '--source',
      'city-website',
    ];
    expect(run('new', 'partner', '--no-questions', ...facts, ...texts)).toMatchObject({ code: 0 });
    expect(existsSync(join(city, 'content/partners/lakemark.md'))).toBe(true);
    expect(run('check').code).toBe(0);
  });

  it('builds the site to the byte as the project does, with the dates of the city’s own history', async () => {
    commit('2024-06-30T12:00:00Z');
    expect(run('build')).toMatchObject({ code: 0 });
    const page = readFileSync(join(city, 'dist/en/partners/lakemark/index.html'), 'utf8');
    expect(/Entry changed on 30\sJune\s2024/u.test(page)).toBe(true);
    const folder = join(room, 'dist');
    const built = await runBuild(folder, { CONTENT_DIR: join(city, 'content') });
    expect(built.code, built.output).toBe(0);
    expect(sumsOf(join(city, 'dist'))).toEqual(sumsOf(folder));
  });

  it('runs every other command that ends by itself', () => {
    const done: Record<string, string[]> = {
      translations: [],
      // Otherwise it asks the network.
      links: ['--help'],
      report: ['--year', '2024', '--out', 'reports'],
      import: ['--template', 'partner', 'partners.csv'],
      schemas: [],
      migrate: [],
      pack: [],
      'build:admin': [],
    };
    for (const [name, args] of Object.entries(done))
      expect({ name, ...run(name, ...args) }).toMatchObject({ name, code: 0 });
    const made = [
      'reports/report-2024.xlsx',
      'partners.csv',
      '.vscode/schemas/partners.json',
      'dist-pack/SHA256SUMS',
      'dist-admin/index.html',
    ];
    expect(made.filter((file) => !existsSync(join(city, file)))).toEqual([]);
    const served = ['init', 'check', 'new', 'build', 'start', 'dev', 'serve', 'admin'];
    expect([...Object.keys(done), ...served].sort()).toEqual(Object.keys(COMMAND_MODULES).sort());
  });

  it.each([
    ['serve', [], 'en/partners/lakemark/', 'A city on a lake.'],
    ['start', [], 'en/partners/lakemark/', 'A city on a lake.'],
    ['admin', [], 'config.en.yml', '"folder": "content/partners"'],
    ['dev', ['--port', '0'], 'en/partners/lakemark/', 'A city on a lake.'],
  ])('serves with %s', async (name, args, path, text) => {
    const isServed = (await answerOf([name, ...args], path)).includes(text);
    expect(isServed).toBe(true);
  });

  it('works where no packages are, and migrates and builds what was written for the first version of the format', () => {
    const elsewhere = join(room, 'elsewhere');
    cpSync('tests/fixtures/versions/1', join(elsewhere, 'content'), { recursive: true });
    expect(runIn(elsewhere, 'migrate')).toMatchObject({ code: 0 });
    expect(runIn(elsewhere, 'build')).toMatchObject({ code: 0 });
    expect(existsSync(join(elsewhere, 'dist/index.html'))).toBe(true);
  });

  it('has written nothing into the folder of packages', () => {
    expect(filesOf(program)).toEqual(installed);
  });
});
