import { z } from 'astro/zod';
import type { Repository } from './bare-repository.ts';
import {
  answerQuestion,
  CLERK,
  openGitHost,
  Refusal,
  type Call,
  type ChangeRequest,
  type GitHost,
} from './git-host.ts';

/**
 * A stand-in for a GitLab server of one's own: the calls that the forms make of its two programming interfaces,
 * answered as GitLab documents them. Questions in GraphQL are told by the names in them; those about requests find
 * none, since a test opens one and ends.
 */
export function openGitlabHost(options: { token: string; files: string }): Promise<GitHost> {
  return openGitHost(options.files, (repository, requests) => ({
    root: /^\/api(?:\/v4)?/u,
    authorization: `Bearer ${options.token}`,
    answer: (call) =>
      call.path === '/graphql'
        ? answerQuestion(call.body, (query, variables) => dataOf(query, variables, repository))
        : answerTo(call, repository, requests),
  }));
}

function answerTo(
  { method, path, query, body }: Call,
  repository: Repository,
  requests: ChangeRequest[],
): unknown {
  const { id, login, name } = CLERK;
  const user = {
    ...CLERK,
    username: login,
    avatar_url: 'https://secure.gravatar.com/avatar/0?s=80&d=identicon',
  };
  if (path === '/user') return user;
  const own = path.replace(/^\/projects\/city\/registry/u, '');
  if (own === path) return undefined;
  if (own === '/users') return query.get('search') === login ? [{ id, username: login, name }] : [];
  if (own === '/deployments' || /^\/repository\/commits\/\w+\/statuses$/u.test(own)) return [];
  if (own.startsWith('/repository/branches/')) {
    const head = repository.head(own.slice('/repository/branches/'.length));
    return head && { commit: { id: head } };
  }
  const file = /^\/repository\/files\/(.+)\/raw$/u.exec(own)?.[1];
  if (file !== undefined) return repository.read(`${query.get('ref')}:${file}`);
  if (own === '/repository/commits')
    return method === 'POST'
      ? commit(changeSet.parse(body), repository)
      : repository.history(query.get('ref_name') ?? 'main', query.get('path') ?? '.').map((one) => ({
          id: one.id,
          author_name: one.author,
          author_email: one.email,
          committed_date: one.date,
        }));
  if (own === '/merge_requests')
    return method === 'POST' ? openRequest(mergeRequest.parse(body), repository, requests) : [];
  const index = Number(/^\/merge_requests\/(\d+)$/u.exec(own)?.[1]) - 1;
  const request = requests[index];
  if (request === undefined || method !== 'PUT') return undefined;
  const { title, add_labels: added, remove_labels: removed } = requestChange.parse(body);
  const kept = request.labels.filter((label) => !removed.split(',').includes(label));
  requests[index] = { ...request, title, isDraft: isDraft(title), labels: [...kept, ...added.split(',')] };
  return { iid: index + 1, title };
}

/** GitLab knows a draft by its title. */
function isDraft(title: string): boolean {
  return title.startsWith('Draft: ');
}

function openRequest(
  { title, source_branch: source, target_branch: target, labels }: z.output<typeof mergeRequest>,
  repository: Repository,
  requests: ChangeRequest[],
): object {
  const sha = repository.head(source);
  if (sha === undefined || repository.head(target) === undefined)
    throw new Refusal(422, 'The branch does not exist');
  requests.push({ title, source, target, isDraft: isDraft(title), labels: labels.split(',') });
  const now = new Date().toISOString();
  return { id: 100 + requests.length, iid: requests.length, title, sha, created_at: now, updated_at: now };
}

function dataOf(query: string, variables: Readonly<Record<string, unknown>>, repository: Repository): object {
  const { fullPath, branch, cursor, paths } = place.parse(variables);
  if (fullPath !== 'city/registry') return { project: null };
  const answer = (found: object) => ({ project: { repository: found } });
  if (query.includes('rootRef')) return answer({ rootRef: 'main' });
  if (repository.head(branch) === undefined) return answer({ tree: null });
  if (query.includes('lastCommit')) {
    const [last] = repository.history(branch);
    return answer({ tree: { lastCommit: { sha: last?.id, message: last?.subject } } });
  }
  if (query.includes('tree(')) {
    const [all, start] = [repository.files(branch), Number(cursor)];
    const end = start + PAGE;
    const pageInfo = { endCursor: String(end), hasNextPage: end < all.length };
    return answer({ tree: { blobs: { nodes: all.slice(start, end), pageInfo } } });
  }
  if (!query.includes('blobs(ref: $branch, paths: $paths)'))
    throw new Refusal(400, `Unknown question: ${query}`);
  const nodes = paths.flatMap((path) => {
    const oid = repository.blobId(branch, path);
    if (oid === undefined) return [];
    const content = repository.read(oid);
    const isText = !content.includes(0);
    return [
      { path, oid, size: String(content.length), rawTextBlob: isText ? content.toString('utf8') : null },
    ];
  });
  return answer({ blobs: { nodes } });
}

function commit(
  { branch, start_branch: start, commit_message: message, actions }: z.output<typeof changeSet>,
  repository: Repository,
): object {
  const base = repository.head(start ?? branch);
  if (base === undefined)
    throw new Refusal(400, 'You can only create or edit files when you are on a branch');
  if (start !== undefined && repository.head(branch) !== undefined)
    throw new Refusal(400, `A branch called '${branch}' already exists.`);
  for (const { action, file_path: path } of actions) {
    const isThere = repository.blobId(base, path) !== undefined;
    if (action === 'create' && isThere) throw new Refusal(400, 'A file with this name already exists');
    if (action !== 'create' && !isThere) throw new Refusal(400, "A file with this name doesn't exist");
  }
  if (start !== undefined) repository.createBranch(branch, base);
  const id = repository.commit({
    branch,
    message,
    author: CLERK,
    files: actions.map(({ action, file_path: path, content, encoding }) => ({
      path,
      content:
        action === 'delete' ? undefined : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
    })),
  });
  return { id, committed_date: new Date().toISOString() };
}

/** How much GitLab tells at once. */
const PAGE = 100;

const place = z.object({
  fullPath: z.string(),
  branch: z.string().default('main'),
  cursor: z.string().default(''),
  paths: z.array(z.string()).default([]),
});

const mergeRequest = z.object({
  title: z.string().min(1),
  source_branch: z.string(),
  target_branch: z.string(),
  labels: z.string(),
});

const requestChange = z.object({
  title: z.string().min(1),
  add_labels: z.string(),
  remove_labels: z.string(),
});

const changeSet = z.object({
  branch: z.string(),
  start_branch: z.string().optional(),
  commit_message: z.string().min(1),
  actions: z.array(
    z.object({
      action: z.enum(['create', 'update', 'delete']),
      file_path: z.string(),
      content: z.string(),
      encoding: z.enum(['text', 'base64']),
    }),
  ),
});
