import { z } from 'astro/zod';
import type { Repository } from './bare-repository.ts';
import { CLERK, openGitHost, Refusal, type Call, type GitHost } from './git-host.ts';

/**
 * A stand-in for a Gitea or Forgejo server: the calls that the forms make of its programming interface, answered as
 * those servers document them.
 * @param version what the server calls itself; Forgejo names the Gitea that it is like after a plus
 */
export function openGiteaHost(options: { version: string; token: string; files: string }): Promise<GitHost> {
  return openGitHost(options.files, (repository) => ({
    root: '/api/v1',
    authorization: `token ${options.token}`,
    open: ['/version'],
    answer: (call) => (call.path === '/version' ? { version: options.version } : answerTo(call, repository)),
  }));
}

function answerTo({ path, query, body }: Call, repository: Repository): unknown {
  if (path === '/user') return { ...CLERK, full_name: CLERK.name };
  if (path === '/settings/api')
    return { default_paging_num: 30, max_response_items: 50, default_max_blob_size: 10_485_760 };
  const own = path.replace(/^\/repos\/city\/registry/u, '');
  if (own === path) return undefined;
  if (own === '') return { default_branch: 'main', permissions: { pull: true, push: true } };
  if (own === '/branches/main') {
    const [last] = repository.history('main');
    return { commit: { id: last?.id, message: last?.subject } };
  }
  if (own.startsWith('/git/trees/'))
    return { tree: repository.files(own.slice('/git/trees/'.length)), truncated: false };
  const blobOf = (sha: string, file?: string) => ({
    sha,
    path: file,
    encoding: 'base64',
    content: repository.read(sha).toString('base64'),
  });
  if (own === '/file-contents')
    return fileList.parse(body).files.map((file) => blobOf(repository.blobId('main', file) ?? '', file));
  if (own === '/git/blobs') return (query.get('shas') ?? '').split(',').map((sha) => blobOf(sha));
  if (own === '/commits') return [];
  if (own.startsWith('/media/main/')) return repository.read(`main:${own.slice('/media/main/'.length)}`);
  return own === '/contents' ? commit(changeSet.parse(body), repository) : undefined;
}

function commit({ files, ...change }: z.output<typeof changeSet>, repository: Repository): object {
  for (const { operation, path, sha } of files) {
    const old = repository.blobId('main', path);
    // The real servers refuse to write over what the caller has not seen.
    if (operation === 'create' && old !== undefined) throw new Refusal(422, `file is there already: ${path}`);
    if (operation !== 'create' && old !== sha) throw new Refusal(422, `sha does not match: ${path}`);
  }
  const made = repository.commit({
    ...change,
    files: files.map(({ operation, path, content }) => ({
      path,
      content: operation === 'delete' ? undefined : Buffer.from(content, 'base64'),
    })),
  });
  return {
    commit: { sha: made, created: new Date().toISOString() },
    files: files.map(({ operation, path }) =>
      operation === 'delete' ? null : { path, sha: repository.blobId(made, path) },
    ),
  };
}

const fileList = z.object({ files: z.array(z.string()) });

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
