import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { contentDir } from '../../../src/content-source/content-dir.ts';

afterEach(() => vi.unstubAllEnvs());

it('is where the content really lies, so that a refused page is known again when it is compiled', () => {
  const room = realpathSync.native(mkdtempSync(join(tmpdir(), 'linked-')));
  try {
    mkdirSync(join(room, 'real'));
    symlinkSync(join(room, 'real'), join(room, 'link'));
    vi.stubEnv('CONTENT_DIR', join(room, 'link'));
    expect(contentDir()).toBe(join(room, 'real'));
  } finally {
    rmSync(room, { recursive: true });
  }
});

it('is the folder that was named where there is none, for the check to say so', () => {
  vi.stubEnv('CONTENT_DIR', 'nowhere');
  expect(contentDir()).toBe(resolve('nowhere'));
});
