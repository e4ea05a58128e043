import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '../../../src/editor/write-files.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(room, { recursive: true }));

const file = (name: string, contents = () => name) => ({ path: join(room, name), contents });

it('writes all files with their folders', () => {
  expect(writeFiles([file('a'), file('deep/b')])).toEqual({
    files: [
      { path: join(room, 'a'), isReplaced: false },
      { path: join(room, 'deep/b'), isReplaced: false },
    ],
  });
  expect(readFileSync(join(room, 'deep/b'), 'utf8')).toBe('deep/b');
});

it('writes none when one is taken', () => {
  writeFileSync(join(room, 'b'), 'mine');
  expect(writeFiles([file('a'), file('b')])).toEqual({ taken: [join(room, 'b')] });
  expect([existsSync(join(room, 'a')), readFileSync(join(room, 'b'), 'utf8')]).toEqual([false, 'mine']);
});

it('writes over what the command knows for its own, and over nothing else', () => {
  writeFileSync(join(room, 'a'), 'ours');
  writeFileSync(join(room, 'b'), 'mine');
  const isOwn = (bytes: Uint8Array) => Buffer.from(bytes).toString() === 'ours';
  expect(writeFiles([file('a'), file('b')], isOwn)).toEqual({ taken: [join(room, 'b')] });
  expect(writeFiles([file('a')], isOwn)).toEqual({ files: [{ path: join(room, 'a'), isReplaced: true }] });
  expect(['a', 'b'].map((name) => readFileSync(join(room, name), 'utf8'))).toEqual(['a', 'mine']);
});

it('takes back what was new when a later file cannot be written, and says which one', () => {
  const full = () => {
    throw new Error('no space left');
  };
  expect(writeFiles([file('a'), file('b', full)])).toEqual({
    failed: join(room, 'b'),
    reason: 'no space left',
  });
  expect(readdirSync(room)).toEqual([]);
});

it('does not take what appears meanwhile for its own', () => {
  const late = () => {
    writeFileSync(join(room, 'a'), 'mine');
    return 'new';
  };
  expect(writeFiles([file('a', late)])).toEqual({ taken: [join(room, 'a')] });
  expect(readFileSync(join(room, 'a'), 'utf8')).toBe('mine');
});
