import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markBuild } from '../../../../src/build/place/build-mark.ts';
import { judgeContents } from '../../../../src/build/place/judge-contents.ts';
import { judgeLocation } from '../../../../src/build/place/judge-location.ts';
import { realPlace } from '../../../../src/build/place/real-place.ts';
import { mountsBelow } from '../../../../src/build/place/mounts-below.ts';
import { interfaceLocales } from '../../../../src/i18n/locales.ts';
import { placeWords, type Refusal } from '../../../../src/i18n/editor-texts/place-words.ts';

/** Where a process lays its site ready. */
const WORK = 'srv/worked-on/.registry-swap-1-1/next';

let room: string;
beforeAll(() => {
  room = realPlace(mkdtempSync(join(tmpdir(), 'place-')));
  const folders = [
    ...['project/content/partners', 'project/src/build', 'project/public', 'project/node_modules/x'],
    ...['project/.git', 'project/.build/cache', 'project/dist-empty', 'project/dist-mine', 'project/out'],
    ...['project/dist-unpacked/_astro', 'project/dist-unpacked/pagefind', 'home/papers', 'home/empty'],
    ...['data/content', 'other-repository/.git', 'other-repository/docs', 'worktree', 'srv/empty'],
    ...['srv/full', 'srv/site/deep', 'srv/forms', 'srv/like-a-site/_astro', 'srv/like-a-site/pagefind'],
    ...[WORK, 'srv/with-repository/theme/.git', 'srv/with-build/inner', 'srv/disk/lost+found', 'srv/edited'],
    'srv/with-link',
  ];
  for (const folder of folders) mkdirSync(join(room, folder), { recursive: true });
  const files = [
    ...['project/README.md', 'project/dist-mine/notes.txt', 'worktree/.git', 'srv/full/letter.txt'],
    ...['404.html', 'index.html', 'pagefind/pagefind-entry.json'].flatMap((name) => [
      `project/dist-unpacked/${name}`,
      `srv/like-a-site/${name}`,
    ]),
    ...['srv/file', 'srv/edited/.built-by-registry', 'project/dist-file'],
  ];
  for (const file of files) writeFileSync(join(room, file), 'something');
  const sites = ['site', 'with-link', 'worked-on', 'with-repository', 'with-build', 'with-build/inner'];
  for (const folder of [WORK, ...sites.map((name) => `srv/${name}`)]) markBuild(join(room, folder), 'site');
  markBuild(join(room, 'srv/forms'), 'forms');
  const links: Record<string, string> = {
    'project/dist-to-empty': 'srv/empty',
    'project/dist-to-src': 'project/src',
    'project/dist-to-nothing': 'srv/not-yet',
    'project/dist-to-home': 'home',
    'srv/into-project': 'project',
    'srv/with-link/link': 'other-repository',
    'srv/circle': 'srv/circle',
  };
  for (const [link, target] of Object.entries(links)) symlinkSync(join(room, target), join(room, link));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Why the site may not stand at a path that is given from the folder of the project. */
function judge(path: string): Refusal | undefined {
  const project = join(room, 'project');
  const place = realPlace(join(project, path));
  const contentDir = join(room, path.includes('data') ? 'data/content' : 'project/content');
  const around = { project, contentDir, homes: [join(room, 'home')] };
  return (judgeLocation(place, around) ?? judgeContents(place, 'site', project))?.reason;
}

describe('the site may stand', () => {
  it.each([
    ['in the usual place', 'dist'],
    ['in the usual place with a slash at the end', 'dist/'],
    ['there by a detour', 'src/../dist'],
    ['in a folder beside it', 'dist-en'],
    ['in an empty folder beside it', 'dist-empty'],
    ['on a site that lost its mark, where only builds stand', 'dist-unpacked'],
    ['where tests build', '.build/test/real'],
    ['outside, where nothing is', '../srv/new'],
    ['outside, deeper than there are folders', '../srv/a/b/c'],
    ['in an empty folder outside', '../srv/empty'],
    ['on an earlier build', '../srv/site'],
    ['on an earlier build in which another build works', '../srv/worked-on'],
    ['on an earlier build with a link in it, which is not followed', '../srv/with-link'],
    ['on a disk that holds nothing but its own folder', '../srv/disk'],
    ['in a new folder of a home', '../home/site'],
    ['in an empty folder of a home', '../home/empty'],
    ['behind a link to an empty folder', 'dist-to-empty'],
    ['behind a link to a folder that is not there yet', 'dist-to-nothing'],
  ])('%s', (_where, path) => {
    expect(judge(path)).toBeUndefined();
  });
});

describe('the site may not stand', () => {
  it.each<[string, string, Refusal]>([
    ['in place of the project', '.', 'project'],
    ['in place of a folder with the project in it', '..', 'project'],
    ['in place of everything', '/', 'project'],
    ['in place of the project by a link', '../srv/into-project', 'project'],
    ['in place of the content', 'content', 'content'],
    ['in the content', 'content/site', 'content'],
    ['in the content by a detour', 'dist/../content/partners', 'content'],
    ['in a content outside the project', '../data/content/site', 'content'],
    ['in place of a folder with the content in it', '../data', 'content'],
    ['in place of a home', '../home', 'home'],
    ['in place of a home by a link', 'dist-to-home', 'home'],
    ['in place of the code', 'src', 'in-project'],
    ['in the code', 'src/site', 'in-project'],
    ['in place of the code by a link', 'dist-to-src', 'in-project'],
    ['in place of the code by a link from outside', '../srv/into-project/src', 'in-project'],
    ['in place of the public files', 'public', 'in-project'],
    ['among the packages', 'node_modules/site', 'in-project'],
    ['in the repository’s own folder', '.git', 'in-project'],
    ['in a hidden folder', '.github', 'in-project'],
    ['in place of the workshops', '.build', 'in-project'],
    ['beside the workshops', '.build/site', 'in-project'],
    ['in a folder that git would take for work', 'out', 'in-project'],
    ['in the usual place in other letters', 'DIST', 'in-project'],
    ['in a folder of the usual place', 'dist/site', 'in-project'],
    ['in another repository', '../other-repository', 'repository'],
    ['in a folder of another repository', '../other-repository/docs', 'repository'],
    ['in a folder of another repository that is not there', '../other-repository/a/b', 'repository'],
    ['in another working copy', '../worktree', 'repository'],
    ['in place of a file', '../srv/file', 'file'],
    ['below a file', '../srv/file/site', 'file'],
    ['in place of a file in the project', 'dist-file', 'file'],
    ['behind a link to itself', '../srv/circle', 'file'],
    ['inside an earlier build', '../srv/site/deep', 'in-build'],
    ['on files of somebody', '../srv/full', 'foreign'],
    ['on files of somebody in the project', 'dist-mine', 'foreign'],
    ['on another site that looks alike', '../srv/like-a-site', 'foreign'],
    ['on the editors’ forms', '../srv/forms', 'foreign'],
    ['on a mark that no build wrote', '../srv/edited', 'foreign'],
    ['on a build with a repository in it', '../srv/with-repository', 'holds'],
    ['on a build with another one in it', '../srv/with-build', 'holds'],
  ])('%s', (_where, path, reason) => {
    expect(judge(path)).toBe(reason);
  });

  it('where nothing can be written', () => {
    const around = { project: join(room, 'project'), contentDir: join(room, 'data'), homes: [] };
    const readOnly = (folder: string) => folder !== join(room, 'srv');
    expect(judgeLocation(join(room, 'srv/new'), around, readOnly)).toEqual({
      reason: 'not-writable',
      at: join(room, 'srv'),
    });
  });
});

it('finds what is mounted inside a folder', () => {
  const table = [
    '22 1 254:0 / / rw - ext4 /dev/vda rw',
    '30 22 0:5 / /srv/site rw - tmpfs x rw',
    String.raw`31 22 0:6 / /srv/site/my\040papers rw - tmpfs x rw`,
    '32 22 0:7 / /srv/site-2 rw - tmpfs x rw',
    '',
  ].join('\n');
  expect(mountsBelow('/srv/site', table)).toEqual(['/srv/site/my papers']);
});

it('says every reason in every language', () => {
  const [first, ...others] = interfaceLocales.map((lang) => Object.entries(placeWords(lang).reasons));
  for (const [reason, text] of first ?? []) {
    expect(text('/srv/x'), reason).toContain('/srv/x');
    for (const other of others)
      expect(Object.fromEntries(other)[reason]?.('/srv/x')).not.toBe(text('/srv/x'));
  }
});
