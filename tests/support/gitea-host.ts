import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';

/**
 * A stand-in for a Gitea or Forgejo server: the calls that the forms make of its programming interface, answered as those servers
 * document them, over a bare repository that git itself keeps. Without the right token every call but the version is refused.
 * @param options.files folder whose files are the first commit, at the same path in the repository
 */
export async function openGiteaHost(options: {
  version: string;
  token: string;
  files: string;
}): Promise<GiteaHost> {
  const repository = bareRepository(options.files);
  const git = (args: readonly string[], input?: string | Buffer, env = {}) =>
    execFileSync('git', args, {
      cwd: repository,
      env: { ...process.env, ...AUTHOR, ...env },
      ...(input !== undefined && { input }),
    });
  const text = (...args: string[]) => git(args).toString('utf8').trim();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      const url = new URL(request.url ?? '/', 'http://host');
      const path = decodeURIComponent(url.pathname).replace('/api/v1', '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
      if (request.method === 'OPTIONS') return response.end();
      calls.push(`${request.method} ${path}`);
      const isKnown = request.headers.authorization === `token ${options.token}`;
      if (!isKnown && path !== '/version') return response.writeHead(401).end('{}');
      const body: unknown = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : undefined;
      const result = answerTo(path, url.searchParams, body);
      if (result === undefined) return response.writeHead(404).end('{}');
      if (Buffer.isBuffer(result)) return response.end(result);
      response.setHeader('Content-Type', 'application/json');
      return response.end(JSON.stringify(result));
    };
    answer().catch((error: unknown) =>
      response.writeHead(422).end(JSON.stringify({ message: String(error) })),
    );
  });

  function answerTo(path: string, query: URLSearchParams, body: unknown): unknown {
    if (path === '/version') return { version: options.version };
    if (path === '/user')
      return { id: 1, login: 'clerk', full_name: 'A. Clerk', email: 'clerk@city.example' };
    if (path === '/settings/api')
      return { default_paging_num: 30, max_response_items: 50, default_max_blob_size: 10_485_760 };
    const own = path.replace(/^\/repos\/city\/registry/u, '');
    if (own === path) return undefined;
    if (own === '') return { default_branch: 'main', permissions: { pull: true, push: true } };
    if (own === '/branches/main')
      return { commit: { id: text('rev-parse', 'main'), message: text('log', '-1', '--format=%B', 'main') } };
    if (own.startsWith('/git/trees/'))
      return { tree: treeOf(own.slice('/git/trees/'.length)), truncated: false };
    if (own === '/file-contents')
      return z
        .object({ files: z.array(z.string()) })
        .parse(body)
        .files.map((file) => blobOf(text('rev-parse', `main:${file}`), file));
    if (own === '/git/blobs') return (query.get('shas') ?? '').split(',').map((sha) => blobOf(sha));
    if (own === '/commits') return [];
    if (own.startsWith('/media/main/'))
      return git(['cat-file', 'blob', `main:${own.slice('/media/main/'.length)}`]);
    return own === '/contents' ? commit(changeSet.parse(body)) : undefined;
  }

  function treeOf(name: string): unknown[] {
    return text('-c', 'core.quotePath=off', 'ls-tree', '-r', '-l', name)
      .split('\n')
      .map((line) => /^\d+ (?<type>\w+) (?<sha>\w+) +(?<size>\d+)\t(?<path>.+)$/u.exec(line)?.groups)
      .map((entry) => ({ ...entry, size: Number(entry?.['size']) }));
  }

  function blobOf(sha: string, path?: string): unknown {
    return { sha, path, encoding: 'base64', content: git(['cat-file', 'blob', sha]).toString('base64') };
  }

  function commit({ files, message, author }: z.output<typeof changeSet>): unknown {
    const index = { GIT_INDEX_FILE: join(repository, 'index-of-change') };
    const parent = text('rev-parse', 'main');
    git(['read-tree', 'main'], undefined, index);
    const saved = files.map(({ operation, path, content, sha }) => {
      const old = git(['ls-files', '-s', path], undefined, index).toString('utf8').split(/\s/u)[1] ?? '';
      // The real servers refuse to write over what the caller has not seen.
      if (operation === 'update' && old !== sha) throw new Error(`sha does not match: ${path}`);
      if (operation === 'create' && old !== '') throw new Error(`file is there already: ${path}`);
      if (operation === 'delete') {
        git(['update-index', '--force-remove', path], undefined, index);
        return null;
      }
      const blob = git(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64'))
        .toString('utf8')
        .trim();
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, index);
      return { path, sha: blob };
    });
    const tree = git(['write-tree'], undefined, index).toString('utf8').trim();
    const who = { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email };
    const made = git(['commit-tree', tree, '-p', parent, '-m', message], undefined, who)
      .toString('utf8')
      .trim();
    git(['update-ref', 'refs/heads/main', made, parent]);
    return { commit: { sha: made, created: new Date().toISOString() }, files: saved };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    calls,
    log: () => text('log', '--format=%an: %s', 'main').split('\n'),
    checkOut: (folder) => {
      execFileSync('git', ['clone', '-q', repository, folder]);
    },
    close: () => {
      server.close();
      rmSync(repository, { recursive: true });
    },
  };
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@city.example',
  GIT_COMMITTER_NAME: 'Host',
  GIT_COMMITTER_EMAIL: 'host@city.example',
};

const changeSet = z.object({
  branch: z.literal('main'),
  message: z.string().min(1),
  author: z.object({ name: z.string(), email: z.string() }),
  files: z.array(
    z.object({
      operation: z.enum(['create', 'update', 'delete']),
      path: z.string(),
      content: z.string().default(''),
      sha: z.string().optional(),
    }),
  ),
});

function bareRepository(files: string): string {
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

export interface GiteaHost {
  /** Scheme, address and port, without a slash at the end. */
  url: string;
  /** What was asked for, such as `GET /user`. */
  calls: readonly string[];
  /** Author and subject of every commit, the last one first. */
  log: () => string[];
  /** Puts the files of the last commit into a folder. */
  checkOut: (folder: string) => void;
  close: () => void;
}
