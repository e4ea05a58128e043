import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A repository without a working copy, as a server keeps it, with one commit on its branch `main`.
 * @param files folder whose files are that commit, at the same path in the repository
 */
export function bareRepository(files: string): Repository {
  const folder = bareClone(files);
  const git = (args: readonly string[], input?: Buffer, env = {}) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...AUTHOR, ...env },
      ...(input !== undefined && { input }),
    });
  const text = (...args: string[]) => git(args).toString('utf8').trim();
  const lines = (...args: string[]) =>
    text(...args)
      .split('\n')
      .filter((line) => line !== '');
  const head = (branch: string) =>
    text('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`) || undefined;

  function commit({ branch, message, author, files: changed }: Change): string {
    const parent = text('rev-parse', '--verify', `refs/heads/${branch}`);
    const index = { GIT_INDEX_FILE: join(folder, 'index-of-change') };
    git(['read-tree', parent], undefined, index);
    for (const { path, content } of changed) {
      if (content === undefined) {
        git(['update-index', '--force-remove', path], undefined, index);
        continue;
      }
      const blob = git(['hash-object', '-w', '--stdin'], content).toString('utf8').trim();
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, index);
    }
    const tree = git(['write-tree'], undefined, index).toString('utf8').trim();
    const who = { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email };
    const made = git(['commit-tree', tree, '-p', parent, '-m', message], undefined, who);
    const id = made.toString('utf8').trim();
    git(['update-ref', `refs/heads/${branch}`, id, parent]);
    return id;
  }

  return {
    head,
    commit,
    branches: () => lines('for-each-ref', '--format=%(refname:short)', 'refs/heads'),
    createBranch: (branch, commitId) => git(['update-ref', `refs/heads/${branch}`, commitId, '']),
    files: (name) =>
      lines('-c', 'core.quotePath=off', 'ls-tree', '-r', '-l', name).flatMap((line) => {
        const {
          path = '',
          sha = '',
          size,
        } = /^\d+ blob (?<sha>\w+) +(?<size>\d+)\t(?<path>.+)$/u.exec(line)?.groups ?? {};
        return path === '' ? [] : [{ type: 'blob', path, sha, size: Number(size) }];
      }),
    blobId: (name, path) => text('ls-tree', '--format=%(objectname)', name, '--', path) || undefined,
    read: (id) => git(['cat-file', 'blob', id]),
    history: (name, path = '.') =>
      lines('log', '--format=%H%x09%an%x09%ae%x09%cI%x09%s', name, '--', path).map((line) => {
        const [id = '', author = '', email = '', date = '', subject = ''] = line.split('\t');
        return { id, author, email, date, subject };
      }),
    log: (branch) => (head(branch) === undefined ? [] : lines('log', '--format=%an: %s', branch)),
    checkOut: (place, branch) => {
      execFileSync('git', ['clone', '-q', '-b', branch, folder, place]);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@city.example',
  GIT_COMMITTER_NAME: 'Host',
  GIT_COMMITTER_EMAIL: 'host@city.example',
};

function bareClone(files: string): string {
  const work = mkdtempSync(join(tmpdir(), 'host-work-'));
  const bare = mkdtempSync(join(tmpdir(), 'host-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: work, env: { ...process.env, ...AUTHOR } });
  cpSync(files, join(work, files), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'First');
  git('clone', '-q', '--bare', work, bare);
  rmSync(work, { recursive: true });
  return bare;
}

export interface Repository {
  /** The last commit of a branch; `undefined` when there is no such branch. */
  head: (branch: string) => string | undefined;
  branches: () => string[];
  /** Starts a branch at a commit. */
  createBranch: (branch: string, commitId: string) => void;
  /** Every file of a commit or a branch. */
  files: (name: string) => { type: string; path: string; sha: string; size: number }[];
  /** The object that a path holds in a commit or a branch; `undefined` when there is no such file. */
  blobId: (name: string, path: string) => string | undefined;
  read: (blobId: string) => Buffer;
  /** Commits of a branch that changed a path, the last one first. */
  history: (name: string, path?: string) => Commit[];
  /** Puts one commit on top of a branch. */
  commit: (change: Change) => string;
  /** Author and subject of every commit of a branch, the last one first; none when there is no such branch. */
  log: (branch: string) => string[];
  /** Puts the files of a branch into a folder. */
  checkOut: (place: string, branch: string) => void;
  remove: () => void;
}

interface Commit {
  id: string;
  author: string;
  email: string;
  /** When it was committed, in ISO 8601. */
  date: string;
  subject: string;
}

/** What a commit is made of; a file without content is deleted. */
interface Change {
  branch: string;
  message: string;
  author: { name: string; email: string };
  files: readonly { path: string; content: Buffer | undefined }[];
}
