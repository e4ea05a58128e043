import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processMark } from '../../../../src/build/place/process-mark.ts';
import { inWorkshop } from '../../../../src/build/place/workshop.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'workshop-'));
});
afterEach(() => rmSync(room, { recursive: true }));

it('is there for the work and gone after it, also when the work fails', async () => {
  const seen = await inWorkshop('work', (workshop) => Promise.resolve(readdirSync(workshop)), room);
  expect(seen).toEqual([]);
  await expect(inWorkshop('work', () => Promise.reject(new Error('no')), room)).rejects.toThrow('no');
  expect(readdirSync(room)).toEqual([]);
});

it('clears away what killed builds left behind, and nothing else', async () => {
  const running = `work-${processMark()}`;
  const kept = ['admin-1-1', 'cache', 'test', 'work-shop', running];
  const left = ['work-999999999-1', 'work-999999999', `work-${process.pid}-1`, `work-${process.pid}`];
  for (const name of [...kept, ...left]) mkdirSync(join(room, name));
  const seen = await inWorkshop('work', () => Promise.resolve(readdirSync(room)), room);
  expect(seen.sort()).toEqual(kept.toSorted());
});
