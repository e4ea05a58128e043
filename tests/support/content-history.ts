import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readChanges } from '../../src/content-source/history/registry-changes.ts';
import { readContent } from '../../src/content-source/read-content.ts';
import { buildRegistry } from '../../src/registry/build-registry.ts';
import { pageContext, type PageContext } from '../../src/views/context.ts';

/** A repository in a room of its own whose folder `content` is the small city, committed on 1 March 2024. */
export function contentHistory(): ContentHistory {
  const room = mkdtempSync(join(tmpdir(), 'changes-'));
  const repository = join(room, 'repository');
  const folder = join(repository, 'content');
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
  execFileSync('git', ['init', '-q', '-b', 'main', repository]);
  const git = (args: readonly string[], date = '2024-03-01T12:00:00Z') =>
    execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...args], {
      cwd: repository,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  const history: ContentHistory = {
    room,
    repository,
    folder,
    git,
    commit(date) {
      git(['add', '-A'], date);
      git(['commit', '-qm', 'Change'], date);
    },
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    edit(file, from, to) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text.replace(from, '') === text) throw new Error(`${file} has no "${String(from)}"`);
      writeFileSync(join(folder, file), text.replace(from, to));
    },
    context: (locale, from = folder) => contextOf(locale, from),
    remove: () => rmSync(room, { recursive: true }),
  };
  history.commit('2024-03-01T12:00:00Z');
  return history;
}

/** What pages are made with of a folder as it stands now. */
function contextOf(locale: string, folder: string): PageContext {
  const { content, findings } = readContent(folder);
  if (content === undefined) throw new Error(JSON.stringify(findings));
  const { registry } = buildRegistry(content, { asOf: '2024-12-31' });
  const changes = readChanges(folder, 'ru');
  return pageContext(registry, locale, { changes: () => changes });
}

interface ContentHistory {
  /** Around the repository, for what else is made. */
  room: string;
  repository: string;
  folder: string;
  git: (args: readonly string[], date?: string) => string;
  commit: (date: string) => void;
  write: (file: string, text: string) => void;
  edit: (file: string, from: string | RegExp, to: string) => void;
  context: (locale: string, folder?: string) => PageContext;
  remove: () => void;
}
