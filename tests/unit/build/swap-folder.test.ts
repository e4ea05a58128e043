import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swapFolder } from '../../../src/build/swap-folder.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'swap-'));
  put('old', 'old');
  put('new', 'new');
});
afterEach(() => rmSync(room, { recursive: true }));

it('puts the new folder in the place of the old one', () => {
  swapFolder(join(room, 'new'), join(room, 'old'));
  expect(readFileSync(join(room, 'old', 'a'), 'utf8')).toBe('new');
  expect(existsSync(join(room, 'new'))).toBe(false);
});

it('makes a place that is not there yet', () => {
  swapFolder(join(room, 'new'), join(room, 'deep', 'site'));
  expect(readFileSync(join(room, 'deep', 'site', 'a'), 'utf8')).toBe('new');
});

it('waits a little for a program that holds a file, as on Windows', () => {
  let tries = 0;
  const busyTwice: typeof renameSync = (from, to) => {
    tries += 1;
    if (tries <= 2) throw Object.assign(new Error('in use'), { code: 'EPERM' });
    renameSync(from, to);
  };
  swapFolder(join(room, 'new'), join(room, 'old'), busyTwice);
  expect(readFileSync(join(room, 'old', 'a'), 'utf8')).toBe('new');
  expect(tries).toBe(4);
});

it('keeps the old folder when there is nothing to put in its place', () => {
  expect(() => swapFolder(join(room, 'none'), join(room, 'old'))).toThrow();
  expect(readFileSync(join(room, 'old', 'a'), 'utf8')).toBe('old');
});

function put(folder: string, text: string): void {
  mkdirSync(join(room, folder));
  writeFileSync(join(room, folder, 'a'), text);
}
