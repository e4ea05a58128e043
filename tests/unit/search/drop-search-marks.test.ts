import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropSearchMarks, withoutSearchMarks } from '../../../src/search/drop-search-marks.ts';

const marked =
  '<main id="main" data-pagefind-body><p data-pagefind-ignore="true" class="a">Words</p>' +
  '<span hidden data-pagefind-meta="kind[data-kind]" data-pagefind-filter="kind[data-kind]" data-kind="A > B"></span>' +
  '<span hidden data-note="kept"></span></main>';
const plain = '<main id="main"><p class="a">Words</p><span hidden data-note="kept"></span></main>';

it('a page loses what only the index needed, and nothing else', () => {
  expect(withoutSearchMarks(marked)).toBe(plain);
  expect(withoutSearchMarks(plain)).toBe(plain);
});

it('every page of a built site is rewritten', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marks-'));
  const file = join(folder, 'index.html');
  await writeFile(file, marked);
  await dropSearchMarks(folder);
  expect(await readFile(file, 'utf8')).toBe(plain);
  await rm(folder, { recursive: true });
});
