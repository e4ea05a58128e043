import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentPlace } from '../../../src/content-source/content-place.ts';

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'place-'));
});
afterAll(() => rmSync(room, { recursive: true }));

it.each(['content', 'sites/town registry/content', 'сайты/город/content'])(
  'of a repository is the folder %s, wherever the program is run',
  (folder) => {
    const content = join(room, folder);
    mkdirSync(content, { recursive: true });
    execFileSync('git', ['init', '--quiet', room]);
    expect(contentPlace(content)).toBe(folder);
  },
);

it('outside of a repository is told from the folder that is worked in', () => {
  rmSync(join(room, '.git'), { recursive: true });
  expect(join(process.cwd(), contentPlace(join(room, 'content')))).toBe(join(room, 'content'));
});
