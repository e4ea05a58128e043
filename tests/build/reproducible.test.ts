import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AGAIN, FIXTURE } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

it('gives the same bytes for the same commit, whatever the language and time zone of the machine', () => {
  const first = digests(FIXTURE.folder);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(digests(AGAIN.folder)).toEqual(first);
});

function digests(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(siteFiles(folder).map((file) => [file, digest(file)]));
}
