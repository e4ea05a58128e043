import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIXTURE } from '../support/places.ts';
import { runBuild } from '../support/run-build.ts';
import { siteFiles } from '../support/site-files.ts';

let room: string;
beforeAll(() => {
  mkdirSync('.build/test', { recursive: true });
  room = mkdtempSync('.build/test/failed-');
  mkdirSync(join(room, 'dist'));
  writeFileSync(join(room, 'dist', 'index.html'), 'the last good site');
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
  expect(output).toContain('dalny-vymysel');
  expect(siteFiles(join(room, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(room, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
});
