import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftAlone } from '../../../src/build/watched-files.ts';

const root = join('/', 'work', 'registry');
const at = (...path: string[]) => join(root, ...path);

describe('files that the watcher leaves alone', () => {
  it('are tests and builds, and neither the program nor the content', () => {
    const isLeft = leftAlone(root, at('content'));
    expect(
      [at('tests'), at('tests', 'run.ts'), at('.build', 'x'), at('dist', 'index.html')].filter(isLeft),
    ).toHaveLength(4);
    expect(
      [root, at('src', 'pages'), at('content', 'tests', 'x.md'), at('district.ts')].filter(isLeft),
    ).toEqual([]);
  });

  it('are not those of a content among the tests', () => {
    const isLeft = leftAlone(root, at('tests', 'city'));
    expect([at('tests', 'city'), at('tests', 'city', 'site.yaml')].filter(isLeft)).toEqual([]);
    expect(isLeft(at('tests', 'city-2'))).toBe(true);
  });
});
