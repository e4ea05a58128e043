import { errorCode } from '../../content-source/error-code.ts';
import { isPublicHost } from './is-public-host.ts';

/**
 * Asks one address whether there is something: with HEAD, and with GET where that is refused. Redirects are followed.
 * What the server says is taken down, never judged by what the page says.
 */
export async function askAddress(address: string, asking: Asking): Promise<Outcome> {
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!(asking.isAllowed ?? isPublicHost)(url)) return { kind: 'unsure', why: 'private' };
    const answer = await askOnce(url, asking);
    if ('kind' in answer) return answer;
    const { status, location } = answer;
    const next = status >= 300 && status < 400 && location !== null ? addressAt(location, url) : undefined;
    if (next === undefined) return judged(status, url === address ? undefined : url);
    url = next;
  }
  return { kind: 'unsure', why: 'redirects' };
}

const MOST_REDIRECTS = 10;

function judged(status: number, movedTo: string | undefined): Outcome {
  if (status >= 200 && status < 300) return { kind: 'alive', ...(movedTo !== undefined && { movedTo }) };
  // Others may be over tomorrow, or be meant for programs only.
  if (status === 404 || status === 410) return { kind: 'dead', status };
  return { kind: 'unsure', why: 'status', status };
}

/** A server that refuses HEAD, or answers it otherwise than a reader would be answered, is asked with GET. */
async function askOnce(url: string, asking: Asking): Promise<Answer | Unasked> {
  const head = await request('HEAD', url, asking);
  if ('kind' in head) return head.why === 'no-host' ? head : request('GET', url, asking);
  return head.status < 400 ? head : request('GET', url, asking);
}

async function request(method: string, url: string, asking: Asking): Promise<Answer | Unasked> {
  const timeout = AbortSignal.timeout(asking.timeout);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': asking.userAgent, Accept: '*/*' },
      signal: asking.signal ? AbortSignal.any([timeout, asking.signal]) : timeout,
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch (error) {
    if (asking.signal?.aborted) throw error;
    if (timeout.aborted) return { kind: 'unsure', why: 'timeout' };
    const code = errorCode(error instanceof Error ? error.cause : undefined);
    return { kind: 'unsure', why: code === 'ENOTFOUND' ? 'no-host' : 'unreachable' };
  }
}

function addressAt(location: string, base: string): string | undefined {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

/** How addresses are asked. */
export interface Asking {
  /** Says who asks. */
  userAgent: string;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
  /** Whether an address may be asked at all; without it, those on the public network. */
  isAllowed?: ((url: string) => boolean) | undefined;
}

/** What was seen of an address. */
export type Outcome =
  | { kind: 'alive'; movedTo?: string }
  | { kind: 'dead'; status?: number }
  | { kind: 'unsure'; why: Doubt; status?: number };

/** Why nothing can be said of an address. */
type Doubt = 'status' | 'timeout' | 'unreachable' | 'no-host' | 'redirects' | 'private';

type Unasked = Extract<Outcome, { kind: 'unsure' }>;

interface Answer {
  status: number;
  location: string | null;
}
