import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_MARK, markBuild } from '../../src/build/place/build-mark.ts';
import { FIXTURE } from '../support/places.ts';
import { runBuild } from '../support/run-build.ts';
import { siteFiles } from '../support/site-files.ts';

let room: string;
beforeAll(() => {
  mkdirSync('.build/test', { recursive: true });
  room = mkdtempSync('.build/test/failed-');
  mkdirSync(join(room, 'dist'));
  writeFileSync(join(room, 'dist', 'index.html'), 'the last good site');
  markBuild(join(room, 'dist'), 'site');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

it('leaves the last good site where it is when the content has a mistake', async () => {
  const contentDir = join(room, 'content');
  cpSync(FIXTURE.contentDir, contentDir, { recursive: true });
  writeFileSync(
    join(contentDir, 'events', 'broken.md'),
    '---\nkind: fair\nstate: held\ntitle: { en: Broken, ru: Сломано }\npartners: [dalny-vymisel]\nsummary: { en: A., ru: А. }\ncite: { record: [almanac] }\n---\n',
  );
  const { code, output } = await runBuild(join(room, 'dist'), { CONTENT_DIR: contentDir, LC_ALL: 'en' });
  expect(code).toBe(1);
  expect(output).toContain('events/broken.md');
  expect(output).not.toContain('astro:config:setup');
  expect(output).toContain('dalny-vymysel');
  expect(output).toContain(`The previous site stands in ${join(room, 'dist')}.`);
  expect(siteFiles(join(room, 'dist'))).toEqual([BUILD_MARK, 'index.html']);
  expect(readFileSync(join(room, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
});

it('leaves it there when the disk is full, and says so once', async () => {
  const { code, output } = await runBuild(join(room, 'dist'), {
    CONTENT_DIR: 'tests/fixtures/minimal-city',
    LC_ALL: 'en',
    NODE_OPTIONS: '--import ./tests/support/full-disk.ts',
  });
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    `The disk is full. Make room where .build (the site is built there) and ${join(room, 'dist')} (it will stand there) lie, and build again.`,
    `The site was not built. The previous site stands in ${join(room, 'dist')}.`,
  ]);
  expect(siteFiles(join(room, 'dist'))).toEqual([BUILD_MARK, 'index.html']);
});

describe('a page that fails', () => {
  const report =
    'This is most likely a fault of the program, not yours. Report it to the developers: open an issue in the repository of the project and attach the file .build/log.txt, which has all the details.';

  it.each([
    ['made', 'The page /ru/search/ could not be made: '],
    ['listed', 'The pages at addresses such as /[locale]/search could not be listed: '],
  ])('while it is %s is named in one message, and its trace is in the log', async (as, words) => {
    const contentDir = join(room, 'content-without');
    cpSync('tests/fixtures/minimal-city', contentDir, { recursive: true });
    // Astro has something to say of collections without a record, which a city need not have.
    for (const folder of ['associations', 'events', 'legal-acts', 'pages'])
      rmSync(join(contentDir, folder), { recursive: true });
    const logged = existsSync('.build/log.txt') ? readFileSync('.build/log.txt', 'utf8').length : 0;
    const { code, output } = await runBuild(join(room, 'dist'), {
      CONTENT_DIR: contentDir,
      LC_ALL: 'en',
      FAILING_ROUTE: 'search_',
      FAILING_AS: as,
      NODE_OPTIONS: '--import ./tests/support/failing-pages.ts',
    });
    expect(code).toBe(1);
    const reason = "Cannot read properties of null (reading 'no')";
    expect(output.trim().split('\n')).toEqual([
      words + reason,
      report,
      `The site was not built. The previous site stands in ${join(room, 'dist')}.`,
    ]);
    const log = readFileSync('.build/log.txt', 'utf8');
    // A long log begins anew.
    const last = log.length < logged ? log : log.slice(logged);
    expect(last).toContain(words);
    expect(last).toMatch(/^TypeError: .*\n\s+at /mu);
  });
});

it('says before anything is built that the site must not stand somewhere, in the language of the reader', async () => {
  const words = { en: 'the content', ru: 'содержания' };
  for (const [lang, word] of Object.entries(words)) {
    const { code, output } = await runBuild('content', { LC_ALL: lang });
    expect(code).toBe(1);
    expect(output).toContain(word);
    expect(output.trim().split('\n')).toHaveLength(2);
  }
  expect(existsSync('content/site.yaml')).toBe(true);
});
