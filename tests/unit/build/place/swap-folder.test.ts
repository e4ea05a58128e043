import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHalfSwapped, recoverPlace, swapFolder } from '../../../../src/build/place/swap-folder.ts';

let room: string;
let place: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'swap-'));
  place = join(room, 'old');
  put('old', { a: 'old', 'sub/only-old': 'old' });
  put('new', { a: 'new', 'sub/only-new': 'new', b: 'new' });
});
afterEach(() => rmSync(room, { recursive: true }));

describe('the swap', () => {
  it('puts the new files in the place of the old ones', () => {
    swapFolder(join(room, 'new'), place);
    expect(filesOf(place)).toEqual({ a: 'new', b: 'new', 'sub/only-new': 'new' });
    expect(readdirSync(room)).toEqual(['old']);
  });

  it('makes a place that is not there yet', () => {
    swapFolder(join(room, 'new'), join(room, 'deep', 'site'));
    expect(filesOf(join(room, 'deep', 'site'))).toMatchObject({ a: 'new', b: 'new' });
  });

  it('keeps the folder itself, which may be mounted or open', () => {
    const before = statSync(place).ino;
    swapFolder(join(room, 'new'), place);
    expect(statSync(place).ino).toBe(before);
  });

  it('follows a link', () => {
    symlinkSync(place, join(room, 'link'));
    swapFolder(join(room, 'new'), join(room, 'link'));
    expect(filesOf(place)).toMatchObject({ a: 'new', b: 'new' });
    expect(readdirSync(room).sort()).toEqual(['link', 'old']);
  });

  it('leaves what a file system keeps in its topmost folder', () => {
    mkdirSync(join(place, 'lost+found'));
    swapFolder(join(room, 'new'), place);
    expect(readdirSync(place).sort()).toEqual(['a', 'b', 'lost+found', 'sub']);
  });

  it('waits a little for a program that holds a file, as on Windows', () => {
    let tries = 0;
    const busyTwice: typeof renameSync = (from, to) => {
      tries += 1;
      if (tries <= 2) throw Object.assign(new Error('in use'), { code: 'EPERM' });
      renameSync(from, to);
    };
    swapFolder(join(room, 'new'), place, { rename: busyTwice });
    expect(filesOf(place)).toEqual({ a: 'new', b: 'new', 'sub/only-new': 'new' });
  });

  it('keeps the old files when there is nothing to put in their place', () => {
    expect(() => swapFolder(join(room, 'none'), place)).toThrow();
    expect(filesOf(place)).toEqual({ a: 'old', 'sub/only-old': 'old' });
  });

  it('leaves a place that may not be replaced any more', () => {
    const mayReplace = () => {
      throw new Error('somebody put a file there');
    };
    expect(() => swapFolder(join(room, 'new'), place, { mayReplace })).toThrow('somebody');
    expect(filesOf(place)).toEqual({ a: 'old', 'sub/only-old': 'old' });
  });

  it('copies what comes from another disk', () => {
    const fromElsewhere: typeof renameSync = (from, to) => {
      if (from === join(room, 'new')) throw Object.assign(new Error('another disk'), { code: 'EXDEV' });
      renameSync(from, to);
    };
    swapFolder(join(room, 'new'), place, { rename: fromElsewhere });
    expect(filesOf(place)).toEqual({ a: 'new', b: 'new', 'sub/only-new': 'new' });
  });

  it('puts the old files back whichever move fails', () => {
    const moves = countMoves();
    expect(moves).toBeGreaterThan(6);
    for (let failing = 1; failing <= moves; failing += 1) {
      put('again', { a: 'again', c: 'again' });
      const before = filesOf(place);
      expect(() => swapFolder(join(room, 'again'), place, { rename: failAt(failing) })).toThrow(
        'no such move',
      );
      expect(filesOf(place), `move ${failing}`).toEqual(before);
      rmSync(join(room, 'again'), { recursive: true, force: true });
    }
  });
});

describe('after a process was killed', () => {
  it.each([
    [
      'while the old files were moved out',
      'leaving',
      { leaving: { a: 'old' }, next: { a: 'new', b: 'new' } },
    ],
    [
      'while the new ones were moved in',
      'left',
      { left: { a: 'old', 'sub/only-old': 'old' }, next: { b: 'new' } },
    ],
  ])('%s, the old files stand there again', (_when, state, inside) => {
    rmSync(join(place, 'a'));
    if (state === 'left') {
      rmSync(join(place, 'sub'), { recursive: true });
      put('old', { a: 'new' });
    }
    const work = '.registry-swap-999999999-1';
    for (const [name, files] of Object.entries(inside)) put(join('old', work, name), files);
    put('old', { '.registry-claim-999999999-1': '' });
    expect(isHalfSwapped(place)).toBe(true);
    recoverPlace(place);
    expect(filesOf(place)).toEqual({ a: 'old', 'sub/only-old': 'old' });
    expect(readdirSync(place).sort()).toEqual(['a', 'sub']);
    expect(isHalfSwapped(place)).toBe(false);
  });

  it('what it had laid ready is cleared away by the next swap', () => {
    put('old', { '.registry-swap-999999999-1/next/a': 'half' });
    put('old', { '.registry-swap-999999999-2/old/a': 'older' });
    swapFolder(join(room, 'new'), place);
    expect(readdirSync(place).sort()).toEqual(['a', 'b', 'sub']);
  });

  it('nothing happens to a folder that no process worked on', () => {
    const before = filesOf(room);
    for (const folder of [place, room, join(room, 'none')]) recoverPlace(folder);
    expect(filesOf(room)).toEqual(before);
    expect(existsSync(join(room, 'none'))).toBe(false);
  });
});

function countMoves(): number {
  let moves = 0;
  put('counted', { a: 'new', b: 'new' });
  swapFolder(join(room, 'counted'), place, {
    rename: (from, to) => {
      moves += 1;
      renameSync(from, to);
    },
  });
  return moves;
}

/** Moves files, but fails once. */
function failAt(failing: number): typeof renameSync {
  let moves = 0;
  return (from, to) => {
    moves += 1;
    if (moves === failing) throw new Error('no such move');
    renameSync(from, to);
  };
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(room, folder, file, '..'), { recursive: true });
    writeFileSync(join(room, folder, file), text);
  }
}

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .sort(),
  );
}

it.each(['leaving', 'left', ''])(
  'puts nothing back from a link, were one to lie where a killed swap left its files: "%s"',
  (name) => {
    const work = join(place, '.registry-swap-4194304-1');
    put('victim/leaving', { precious: 'x' });
    put('victim/left', { precious: 'x' });
    if (name === '') symlinkSync(join(room, 'victim'), work);
    else {
      mkdirSync(work);
      symlinkSync(join(room, 'victim', name), join(work, name));
    }
    recoverPlace(place);
    expect(filesOf(join(room, 'victim'))).toEqual({ 'leaving/precious': 'x', 'left/precious': 'x' });
    expect(filesOf(place)).toEqual({ a: 'old', 'sub/only-old': 'old' });
  },
);
