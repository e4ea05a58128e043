import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'astro/zod';
import { bareRepository, type Repository } from './bare-repository.ts';

/** Whom the token of every stand-in belongs to. */
export const CLERK = { id: 1, login: 'clerk', name: 'A. Clerk', email: 'clerk@city.example' };

/** What a host says no to, with the status that it documents. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * A stand-in for a server that keeps repositories: it answers as the interface of one host says, over a bare repository
 * that git itself keeps. A call without the right token is refused, and so is one that the interface does not know.
 * @param files folder whose files are the first commit, at the same path in the repository
 * @param interfaceOf the calls of one host; it adds the requests that are opened to the list it is given
 */
export async function openGitHost(
  files: string,
  interfaceOf: (repository: Repository, requests: ChangeRequest[]) => HostInterface,
): Promise<GitHost> {
  const repository = bareRepository(files);
  const requests: ChangeRequest[] = [];
  const calls: string[] = [];
  const { root, authorization, open = [], answer } = interfaceOf(repository, requests);

  async function resultOf(request: IncomingMessage): Promise<unknown> {
    const { method = 'GET', headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname).replace(root, '');
    calls.push(`${method} ${path}`);
    if (headers.authorization !== authorization && !open.includes(path))
      throw new Refusal(401, 'Unauthorized');
    const text = await bodyOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const result = answer({ method, path, query: searchParams, body });
    if (result === undefined) throw new Refusal(404, `Not found: ${method} ${path}`);
    return result;
  }

  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    if (request.method === 'OPTIONS') return response.end();
    resultOf(request).then(
      (result) => {
        if (Buffer.isBuffer(result)) return response.end(result);
        if (result === null) return response.writeHead(204).end();
        response.setHeader('Content-Type', 'application/json');
        return response.end(JSON.stringify(result));
      },
      (error: unknown) =>
        response
          .writeHead(error instanceof Refusal ? error.status : 422)
          .end(JSON.stringify({ message: String(error) })),
    );
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    requests,
    branches: repository.branches,
    log: repository.log,
    checkOut: repository.checkOut,
    close: () => {
      server.close();
      repository.remove();
    },
  };
}

/**
 * Answers a question in GraphQL: what is refused comes with status 200 too, in `errors`. A question whose variables are
 * not those that it declares is refused.
 */
export function answerQuestion(
  body: unknown,
  ask: (query: string, variables: Readonly<Record<string, unknown>>) => object,
): object {
  const { query, variables } = question.parse(body);
  try {
    for (const [, name = '', type = ''] of query.matchAll(/\$(\w+): ([\w[\]!]+)/gu)) {
      if (type.endsWith('!') && variables[name] === undefined)
        throw new Refusal(400, `$${name} has no value`);
      if (query.split(new RegExp(`\\$${name}\\b`, 'u')).length < 3)
        throw new Refusal(400, `$${name} is not used`);
    }
    return { data: ask(query, variables) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { data: null, errors: [{ message: error.message }] };
  }
}

const question = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** The calls of one kind of host. */
interface HostInterface {
  /** What every path begins with; it is left out of the paths that are answered. */
  root: string | RegExp;
  /** The header that lets a call in. */
  authorization: string;
  /** Paths that need no token. */
  open?: readonly string[];
  /** JSON, or bytes as they are; `null` for nothing to say, `undefined` for what is not there. */
  answer: (call: Call) => unknown;
}

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  /** What was sent as JSON. */
  body: unknown;
}

/** A pull or merge request. */
export interface ChangeRequest {
  title: string;
  source: string;
  target: string;
  isDraft: boolean;
  labels: readonly string[];
}

export interface GitHost extends Pick<Repository, 'branches' | 'log' | 'checkOut'> {
  /** Scheme, address and port, without a slash at the end. */
  url: string;
  /** What was asked for, such as `GET /user`. */
  calls: readonly string[];
  /** Requests that were opened. */
  requests: readonly ChangeRequest[];
  close: () => void;
}
