import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeInRepository } from '../../../src/content-source/place-in-repository.ts';

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'place-'));
});
afterAll(() => rmSync(room, { recursive: true }));

it.each(['content', 'sites/town registry/content', 'сайты/город/content'])(
  'is %s, wherever the program is run',
  (folder) => {
    const content = join(room, folder);
    mkdirSync(content, { recursive: true });
    execFileSync('git', ['init', '--quiet', room]);
    expect(placeInRepository(content)).toBe(folder);
  },
);

it('is empty at the top, and nowhere outside of a repository', () => {
  expect(placeInRepository(room)).toBe('');
  rmSync(join(room, '.git'), { recursive: true });
  expect(placeInRepository(join(room, 'content'))).toBeUndefined();
});
