import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAnswer } from '../../../src/build/find-answer.ts';
import { listedFile, type Disk } from '../../../src/build/listed-file.ts';
import { readTarget } from '../../../src/build/read-target.ts';

describe('a folder on the disk', () => {
  let place: string;
  let folder: string;
  beforeAll(() => {
    place = mkdtempSync(posix.join(tmpdir(), 'listed-'));
    folder = posix.join(place, 'site');
    mkdirSync(posix.join(folder, 'ru'), { recursive: true });
    writeFileSync(posix.join(place, 'secret.txt'), 'secret');
    writeFileSync(posix.join(folder, 'ru', 'index.html'), 'page');
    symlinkSync(posix.join(place, 'secret.txt'), posix.join(folder, 'link.txt'));
    symlinkSync(place, posix.join(folder, 'up'), 'junction');
  });
  afterAll(() => rmSync(place, { recursive: true }));

  it('gives the files it lists', () => {
    expect(listedFile(folder, ['ru', 'index.html'])).toBe(posix.join(folder, 'ru', 'index.html'));
  });

  it.each([[[]], [['ru']], [['ru', '']], [['ru', 'none']], [['ru', 'index.html', 'index.html']]])(
    'has no file at %j',
    (names) => {
      expect(listedFile(folder, names)).toBeUndefined();
    },
  );

  it.each([
    [['..', 'secret.txt']],
    [['../secret.txt']],
    [['ru/index.html']],
    [['a'.repeat(4096)]],
    [['ru\0']],
  ])('takes %j for no name', (names) => {
    expect(listedFile(folder, names)).toBeUndefined();
  });

  it('does not follow links', () => {
    expect(listedFile(folder, ['link.txt'])).toBeUndefined();
    expect(listedFile(folder, ['up', 'secret.txt'])).toBeUndefined();
  });

  it('holds nothing while a build moves it', () => {
    expect(listedFile(posix.join(place, 'gone'), ['index.html'])).toBeUndefined();
  });
});

describe.each([
  ['Windows', win32, 'C:\\site'],
  ['other systems', posix, '/srv/site'],
] as const)('a request on %s', (_, paths, folder) => {
  const asked: string[] = [];
  const disk: Disk = {
    list: (path) => {
      asked.push(path);
      const names = path === folder ? ['ru', 'index.html', 'a.txt'] : ['index.html'];
      return names.map((name) => ({
        name,
        isFile: () => name.includes('.'),
        isDirectory: () => !name.includes('.'),
      }));
    },
    join: paths.join,
  };
  const fileFor = (path: string) => {
    const target = readTarget(path);
    const isFile = (names: readonly string[]) => listedFile(folder, names, disk) !== undefined;
    const found = target && findAnswer(target, [], isFile);
    return found?.status === 200 ? listedFile(folder, found.names, disk) : undefined;
  };

  it('finds a page', () => {
    expect(fileFor('/ru/')).toBe(paths.join(folder, 'ru', 'index.html'));
    expect(fileFor('/a.txt')).toBe(paths.join(folder, 'a.txt'));
  });

  it.each([
    ['/..%5c..%5cwindows%5cwin.ini', '/..%5ca.txt', '/ru%5cindex.html', '/C:%5ca.txt', '/C:/a.txt'],
    [
      '/%5c%5chost%5cshare',
      '/%5c%5c?%5cC:%5ca.txt',
      '/a.txt::$DATA',
      '/a.txt:x',
      '/A.TXT',
      '/a.txt.',
      '/a.txt%20',
    ],
    [
      '/con',
      '/nul',
      '/aux',
      '/com1',
      '/lpt1.txt',
      '/con/index.html',
      '/ru/con',
      '/a.txt/',
      '/RU/',
      '/ru./',
      '/ru%20/',
    ],
    ['/RU~1/', '/%2e%2e/a.txt', '/..;/a.txt', '/ru/..%2f..%2fa.txt', '/a.txt%00', '/a.txt%2f'],
  ])('finds nothing at %s and the like', (...targets) => {
    expect(targets.filter((target) => fileFor(target) !== undefined)).toEqual([]);
  });

  it('never brings the system a path outside the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2f',
      '%5c',
      '%2e',
      'ru',
      'C:',
      'con',
      '%00',
      '$',
      ':',
      ' ',
      '~1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        asked.length = 0;
        const file = fileFor(`/${pieces.join('')}`);
        const known = ['', 'ru', paths.join('ru', 'index.html'), 'index.html', 'a.txt'];
        for (const path of [...asked, file ?? folder]) expect(known).toContain(paths.relative(folder, path));
      }),
    );
  });
});
