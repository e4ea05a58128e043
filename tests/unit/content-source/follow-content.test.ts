import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followContent } from '../../../src/content-source/follow-content.ts';
import { forgetRead, readOnce } from '../../../src/content-source/read-once.ts';

let folder: string;
let watcher: Parameters<typeof followContent>[0];
let told: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
  watcher = Object.assign(new EventEmitter(), { add: () => undefined }) as unknown as typeof watcher;
  told = 0;
  followContent(watcher, folder, () => (told += 1));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  forgetRead();
});

const lake = () => join(folder, 'partners/lakemark.md');
const summary = () => JSON.stringify(readOnce(folder).content?.records.partners);

it('reads anew when a file changes', () => {
  const before = readOnce(folder);
  watcher.emit('all', 'change', lake());
  expect(told).toBe(1);
  expect(readOnce(folder)).not.toBe(before);
});

it('leaves alone what lies elsewhere', () => {
  const before = readOnce(folder);
  watcher.emit('all', 'change', `${folder}-other/site.yaml`);
  expect(told).toBe(0);
  expect(readOnce(folder)).toBe(before);
});

it('takes in the rest of a file that was half written when its one event came', async () => {
  const text = readFileSync(lake(), 'utf8');
  writeFileSync(lake(), '');
  watcher.emit('all', 'change', lake());
  expect(summary()).toBe('[]');
  writeFileSync(lake(), text.replace('A city on a lake', 'A new town'));
  await expect.poll(() => told).toBe(2);
  expect(summary()).toContain('A new town');
});
