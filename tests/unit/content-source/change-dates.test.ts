import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDates, historyOf } from '../../../src/content-source/change-dates.ts';

let room = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });

describe('historyOf', () => {
  it('knows a whole history from its end, and from none', () => {
    const whole = join(room, 'whole');
    const shallow = join(room, 'shallow');
    git(room, 'init', '-q', whole);
    for (const text of ['first', 'second']) {
      writeFileSync(join(whole, 'a.md'), text);
      git(whole, 'add', '.');
      git(whole, 'commit', '-qm', text);
    }
    git(room, 'clone', '-q', '--depth', '1', `file://${whole}`, shallow);
    expect([whole, shallow, room].map(historyOf)).toEqual(['whole', 'shallow', 'none']);
    expect([whole, shallow, room].map((folder) => changeDates(folder).size)).toEqual([1, 0, 0]);
  });
});
