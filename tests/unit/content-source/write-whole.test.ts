import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNew, writeOver } from '../../../src/content-source/write-whole.ts';

let room: string;
let file: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'write-'));
  file = join(room, 'file.md');
});
afterEach(() => rmSync(room, { recursive: true }));

it('writes a new file and leaves nothing beside it', () => {
  expect(writeNew(file, 'new')).toBe(true);
  expect([readFileSync(file, 'utf8'), readdirSync(room)]).toEqual(['new', ['file.md']]);
});

it('never writes a new file over another one', () => {
  writeFileSync(file, 'mine');
  expect(writeNew(file, 'new')).toBe(false);
  expect([readFileSync(file, 'utf8'), readdirSync(room)]).toEqual(['mine', ['file.md']]);
});

it('takes a link that leads nowhere for a file that is there', () => {
  symlinkSync(join(room, 'elsewhere'), file);
  expect(writeNew(file, 'new')).toBe(false);
  expect(readdirSync(room)).toEqual(['file.md']);
});

it('writes a file anew with its rights, and through a link', () => {
  writeFileSync(file, 'before');
  chmodSync(file, 0o640);
  symlinkSync(file, join(room, 'link.md'));
  writeOver(join(room, 'link.md'), 'after');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['after', 0o640]);
  expect(readdirSync(room).sort()).toEqual(['file.md', 'link.md']);
});

it('leaves the file and nothing beside it when it cannot be written', () => {
  mkdirSync(file);
  writeFileSync(join(file, 'inside'), 'mine');
  expect(() => writeOver(file, 'after')).toThrow();
  expect(() => writeOver(join(room, 'none', 'file.md'), 'after')).toThrow('ENOENT');
  expect([readdirSync(room), readdirSync(file)]).toEqual([['file.md'], ['inside']]);
});
