import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withoutSettings } from '../support/run-build.ts';

// The site while it is being written, in a process of its own, over content that tries to run.
let room: string;
let server: ChildProcess;
let address: string;
let said = '';

const page = () => join(room, 'content/pages/about.mdx');
const mark = () => join(room, 'mark');

beforeAll(async () => {
  mkdirSync('.build/test', { recursive: true });
  room = mkdtempSync(resolve('.build/test/dev-'));
  cpSync('tests/fixtures/minimal-city', join(room, 'content'), { recursive: true });
  rmSync(join(room, 'content/events'), { recursive: true });
  writeFileSync(page(), `${readFileSync(page(), 'utf8')}\n${HOSTILE(mark())}\n`);
  server = spawn(process.execPath, ['src/build/dev.ts', '--port', '0'], {
    env: {
      ...withoutSettings(process.env),
      CONTENT_DIR: join(room, 'content'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      LC_ALL: 'en',
    },
  });
  address = await new Promise((found) => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text) => {
        said += String(text);
        const [local] = /http:\/\/localhost:\d+/u.exec(said) ?? [];
        if (local !== undefined) found(local);
      });
  });
});
afterAll(() => {
  server.kill();
  rmSync(room, { recursive: true, force: true });
});

it('says to the editor what the check says and where the site is, and nothing else', async () => {
  expect((await fetch(`${address}/ru/`)).status).toBe(200);
  expect((await fetch(`${address}/ru/no-such-page/`)).status).toBe(404);
  // What the check says is indented below the name of the file.
  const lines = said.split('\n').filter((line) => line !== '' && !/^ |^\S+\.mdx$/u.test(line));
  expect(lines).toEqual([
    'Preparing the site…',
    '1 warning about the content. To see them: npm run check',
    '1 error in 1 file.',
    `The site is at ${address}/ (Ctrl+C stops it).`,
  ]);
});

it('never runs a page that the check refuses, and shows it again once it is mended', async () => {
  expect((await fetch(`${address}/ru/about/`)).status).toBe(500);
  expect((await fetch(`${address}/ru/`)).status).toBe(200);
  expect(existsSync(mark())).toBe(false);
  cpSync('tests/fixtures/minimal-city/pages/about.mdx', page());
  await expect.poll(async () => (await fetch(`${address}/ru/about/`)).status).toBe(200);
  await expect.poll(() => said).toContain('No errors are left.');
  // A mistake that could not run keeps a page back too.
  writeFileSync(page(), `${readFileSync(page(), 'utf8')}\n<Cite source="nobody" />\n`);
  await expect.poll(async () => (await fetch(`${address}/ru/about/`)).status).toBe(500);
});

const HOSTILE = (file: string) =>
  `{/* a */ globalThis.process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(file)}, "x") /* b */}`;
