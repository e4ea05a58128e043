import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../../../src/build/place/in-turn.ts';

let room = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'turn-'));
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const nobody = () => undefined;

describe('inTurn', () => {
  it('makes the room where the turn is kept', async () => {
    const inside = join(room, 'not', 'there');
    await expect(inTurn(nobody, () => Promise.resolve('worked'), inside)).resolves.toBe('worked');
  });

  it('lets one work after the other, and says once that it waits', async () => {
    const done: string[] = [];
    const waited: number[] = [];
    const one = (name: number) =>
      inTurn(
        () => waited.push(name),
        async () => {
          done.push(`${name} begins`);
          await wait(300);
          done.push(`${name} ends`);
        },
        room,
      );
    await Promise.all([one(1), one(2), one(3)]);
    const order = done.filter((line) => line.endsWith('begins')).map(([name]) => name);
    expect(done).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(waited.toSorted()).toEqual([2, 3]);
  });

  it('gives the turn back when the work fails', async () => {
    await expect(inTurn(nobody, () => Promise.reject(new Error('broken')), room)).rejects.toThrow('broken');
    expect(existsSync(join(room, 'turn'))).toBe(false);
  });

  it('does not wait for a process that was killed', async () => {
    writeFileSync(join(room, 'turn'), '4194305-1');
    const onWait = vi.fn();
    await expect(inTurn(onWait, () => Promise.resolve('worked'), room)).resolves.toBe('worked');
    expect(onWait).not.toHaveBeenCalled();
  });

  it('does not wait for one that was killed before it had written its name', async () => {
    const turn = join(room, 'turn');
    writeFileSync(turn, '');
    utimesSync(turn, 0, 0);
    await expect(inTurn(nobody, () => Promise.resolve('worked'), room)).resolves.toBe('worked');
  });
});
