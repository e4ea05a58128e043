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
 * A stand-in for a GitHub server of one's own: the calls that the forms make of its two programming interfaces,
 * answered as GitHub documents them. Questions in GraphQL are told by the names in them; those about requests find
 * none, since a test opens one and ends.
 */
export function openGithubHost(options: { token: string; files: string }): Promise<GitHost> {
  return openGitHost(options.files, (repository, requests) => ({
    root: /^(?:\/api(?:\/v3)?)?/u,
    authorization: `token ${options.token}`,
    answer: (call) =>
      call.path === '/graphql'
        ? answerQuestion(call.body, (query, variables) => dataOf(query, variables, repository, requests))
        : answerTo(call, repository, requests),
  }));
}

function answerTo({ method, path, body }: Call, repository: Repository, requests: ChangeRequest[]): unknown {
  if (path === '/user') return { ...CLERK, avatar_url: 'https://avatars.githubusercontent.com/u/1?v=4' };
  const own = path.replace(/^\/repos\/city\/registry/u, '');
  if (own === path) return undefined;
  if (own === `/collaborators/${CLERK.login}`) return null;
  if (own.startsWith('/git/trees/')) {
    const sha = own.slice('/git/trees/'.length);
    return { sha, tree: repository.files(sha), truncated: false };
  }
  if (own.startsWith('/git/blobs/')) return repository.read(own.slice('/git/blobs/'.length));
  if (own === '/pulls' && method === 'POST') return openRequest(pull.parse(body), repository, requests);
  const [, number, rest] = /^\/issues\/(\d+)(\/labels)?$/u.exec(own) ?? [];
  const index = Number(number) - 1;
  const request = requests[index];
  if (request === undefined) return undefined;
  if (method === 'GET') return { number: index + 1, labels: request.labels.map((name) => ({ name })) };
  const { labels } = labelling.parse(body);
  requests[index] = { ...request, labels: rest === undefined ? labels : [...request.labels, ...labels] };
  return labels.map((name) => ({ name }));
}

function openRequest(
  { title, head, base, draft }: z.output<typeof pull>,
  repository: Repository,
  requests: ChangeRequest[],
): object {
  const [sha, target] = [repository.head(head), repository.head(base)];
  if (sha === undefined || target === undefined || sha === target)
    throw new Refusal(422, 'Validation Failed');
  requests.push({ title, source: head, target: base, isDraft: draft, labels: [] });
  const now = new Date().toISOString();
  const number = requests.length;
  return { number, node_id: `${REQUEST}${number}`, title, head: { sha }, created_at: now, updated_at: now };
}

function dataOf(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  repository: Repository,
  requests: ChangeRequest[],
): object {
  if (query.includes('markPullRequestReadyForReview')) {
    const index = Number(readyInput.parse(variables).input.pullRequestId.replace(REQUEST, '')) - 1;
    const request = requests[index];
    if (request === undefined) throw new Refusal(404, 'Could not resolve to a node.');
    requests[index] = { ...request, isDraft: false };
    return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } };
  }
  if (query.includes('createCommitOnBranch'))
    return {
      createCommitOnBranch: { commit: commit(query, commitInput.parse(variables).input, repository) },
    };
  if (query.includes('createRef')) {
    const { name, oid } = refInput.parse(variables).input;
    const branch = name.replace('refs/heads/', '');
    if (repository.head(branch) !== undefined)
      throw new Refusal(422, `A ref named "${name}" already exists in the repository.`);
    repository.createBranch(branch, oid);
    return { createRef: { ref: { name: branch } } };
  }
  const { owner, repo, branch } = place.parse(variables);
  if (`${owner}/${repo}` !== 'city/registry')
    throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${repo}'.`);
  const head = repository.head(branch);
  const ref = (target: object) => ({ ref: head === undefined ? null : { target } });
  if (query.includes('fork: repository(')) return { fork: { id: REPOSITORY }, base: ref({ oid: head }) };
  const parts = query.split(/\b(?=\w+_\d+: )/u).slice(1);
  if (parts.length > 0)
    return { repository: Object.fromEntries(parts.map((part) => aliased(part, branch, repository))) };
  if (query.includes('defaultBranchRef')) return { repository: { defaultBranchRef: { name: 'main' } } };
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { totalCount: 0, nodes: [] } } };
  if (query.includes('history(')) {
    const nodes = repository.history(branch).map(({ id, subject }) => ({ oid: id, message: subject }));
    return { repository: ref({ history: { nodes: nodes.slice(0, 1) } }) };
  }
  return { repository: ref({ oid: head }) };
}

/** One of several things asked for at once, such as `content_0: object(oid: "…") { … }`. */
function aliased(part: string, branch: string, repository: Repository): [string, unknown] {
  const [alias = ''] = part.split(':');
  const oid = /object\(oid: "(\w+)"\)/u.exec(part)?.[1];
  if (oid !== undefined && part.includes('... on Blob'))
    return [alias, { text: repository.read(oid).toString('utf8'), isTruncated: false }];
  if (oid !== undefined)
    return [alias, { status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } }];
  const [, first, path] = /history\(first: (\d+), path: ("[^"]+")\)/u.exec(part) ?? [];
  if (path === undefined) throw new Refusal(400, `Unknown question: ${part}`);
  const nodes = repository.history(branch, z.string().parse(JSON.parse(path))).map((one) => ({
    oid: one.id,
    author: { name: one.author, email: one.email, avatarUrl: null, user: null },
    committedDate: one.date,
  }));
  return [alias, { target: { history: { nodes: nodes.slice(0, Number(first)) } } }];
}

function commit(
  query: string,
  { branch, expectedHeadOid, fileChanges, message }: z.output<typeof commitInput>['input'],
  repository: Repository,
): object {
  const head = repository.head(branch.branchName);
  if (head !== expectedHeadOid)
    throw new Refusal(409, `Expected branch to point to "${expectedHeadOid}" but it points to "${head}".`);
  const oid = repository.commit({
    branch: branch.branchName,
    message: message.headline,
    author: CLERK,
    files: [
      ...fileChanges.deletions.map(({ path }) => ({ path, content: undefined })),
      ...fileChanges.additions.map(({ path, contents }) => ({
        path,
        content: Buffer.from(contents, 'base64'),
      })),
    ],
  });
  const files = [...query.matchAll(/(\w+_\d+): file\(path: ("[^"]+")\)/gu)].map(
    ([, alias = '', path = '']) => [
      alias,
      { oid: repository.blobId(oid, z.string().parse(JSON.parse(path))) },
    ],
  );
  return { oid, committedDate: new Date().toISOString(), ...Object.fromEntries(files) };
}

/** What GitHub calls the repository in changes that are asked for in GraphQL. */
const REPOSITORY = 'R_registry';

/** What the names of pull requests begin with there. */
const REQUEST = 'PR_';

const readyInput = z.object({ input: z.object({ pullRequestId: z.string().startsWith(REQUEST) }) });

const place = z.object({ owner: z.string(), repo: z.string(), branch: z.string().default('main') });

const pull = z.object({ title: z.string().min(1), head: z.string(), base: z.string(), draft: z.boolean() });

const labelling = z.object({ labels: z.array(z.string()) });

const refInput = z.object({
  input: z.object({ repositoryId: z.literal(REPOSITORY), name: z.string(), oid: z.string() }),
});

const commitInput = z.object({
  input: z.object({
    branch: z.object({ repositoryNameWithOwner: z.literal('city/registry'), branchName: z.string() }),
    expectedHeadOid: z.string(),
    fileChanges: z.object({
      additions: z.array(z.object({ path: z.string(), contents: z.string() })),
      deletions: z.array(z.object({ path: z.string() })),
    }),
    message: z.object({ headline: z.string().min(1) }),
  }),
});
