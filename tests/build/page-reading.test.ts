import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSettings } from '../../src/content-source/site-settings.ts';
import { checkBuiltSite, READERS } from '../support/check-built-site.ts';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';

// A build reads each page once, while it makes it. Here the finished pages are read again, as browsers read them.
describe.each([REAL, FIXTURE])('the pages in $folder', ({ folder, env }) => {
  it('have no fault', () => {
    expect(checkBuiltSite(folder, siteSettings(env))).toEqual([]);
  });

  it('are to the build what they are to a browser', () => {
    for (const file of siteFiles(folder, '.html')) {
      const html = readFileSync(join(folder, file), 'utf8');
      const [build, browser] = Object.values(READERS).map((read) => read(html, file));
      expect({ title: build?.title, elements: build?.elements }, file).toEqual({
        title: browser?.title,
        elements: browser?.elements,
      });
    }
  });
});
