import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { BUILD_MARK } from '../../../../src/build/place/build-mark.ts';
import { recoverPlace } from '../../../../src/build/place/swap-folder.ts';

/** On the disk of the temporary files and, where there is one, in memory, which is another disk. */
const DISKS = [tmpdir(), ...(existsSync('/dev/shm') ? ['/dev/shm'] : [])];

/** The program that is killed, in one file: it starts in a third of the time, and is started 50 times. */
const PROGRAM = 'swap-process.mjs';
let programs: string;
beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'swap-process-'));
  const output = { entryFileNames: PROGRAM };
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: 'tests/support/swap-process.ts', outDir: programs, rolldownOptions: { output } },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(programs, { recursive: true }));

let room: string;
let places: string[];
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'swaps-'));
  places = DISKS.map((disk) => join(mkdtempSync(join(disk, 'swaps-')), 'site'));
});
afterEach(() => {
  for (const folder of [room, ...places.map((place) => join(place, '..'))])
    rmSync(folder, { recursive: true });
});

it('leaves a whole site and nothing else after builds were killed at 30 moments', async () => {
  for (let kill = 0; kill < 30; kill += 1) {
    const place = places[kill % places.length] ?? '';
    const child = swaps(place, 1_000_000);
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    child.kill('SIGKILL');
    await once(child, 'exit');
    recoverPlace(place);
    expectWholeSite(place);
  }
}, 300_000);

it('leaves a whole site and nothing else after 20 builds side by side', async () => {
  const [place = ''] = places;
  const children = Array.from({ length: 20 }, () => swaps(place, 5));
  const codes = await Promise.all(children.map(ended));
  expect(codes).toEqual(children.map(() => 0));
  expectWholeSite(place);
}, 300_000);

function swaps(place: string, number: number): ChildProcessByStdio<null, Readable, null> {
  const args = [join(programs, PROGRAM), room, place, String(number)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

function expectWholeSite(place: string): void {
  expect(readdirSync(join(place, '..'))).toEqual(['site']);
  const [mark, ...names] = readdirSync(place).sort();
  expect(mark).toBe(BUILD_MARK);
  expect(names).toEqual(Array.from({ length: 12 }, (_, page) => `page-${page}`).sort());
  expect(new Set(names.map((name) => readFileSync(join(place, name, 'index.html'), 'utf8'))).size).toBe(1);
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as unknown[];
  return code;
}
