/**
 * Where the forms in the browser read and write, in the notation of Sveltia CMS.
 * @param env `CMS_BACKEND` (github, gitlab, gitea – Forgejo is the same), `CMS_REPO` (owner/name), `CMS_BRANCH`,
 *   `CMS_API_ROOT` for a server of one's own, `CMS_AUTH_URL` and `CMS_APP_ID` for signing in through it; without a
 *   sign-in service an access token does
 * @param remote address of the repository that the working copy came from; it fills in what the environment leaves out
 */
export function backendOf(
  env: Readonly<Record<string, string | undefined>>,
  remote: string | undefined,
): Backend {
  const found = remote === undefined ? undefined : readRemote(remote);
  const name = NAMES.find((known) => known === env['CMS_BACKEND']) ?? found?.name ?? 'gitea';
  const apiRoot = env['CMS_API_ROOT'] ?? (found && apiRootOf(name, found));
  const appId = env['CMS_APP_ID'];
  // An application known to a server of one's own signs in there, not at the public server of the same kind.
  const ownServer = appId && name !== 'github' ? apiRoot?.replace(/\/api\/v\d+\/?$/u, '') : undefined;
  const authUrl = env['CMS_AUTH_URL'] ?? ownServer;
  const canSignIn = authUrl !== undefined || appId !== undefined;
  return {
    name,
    // Only the local folder can be worked with until a repository is named.
    repo: env['CMS_REPO'] ?? found?.repo ?? LOCAL,
    ...(env['CMS_BRANCH'] && { branch: env['CMS_BRANCH'] }),
    ...(apiRoot && { api_root: apiRoot }),
    ...(authUrl && { base_url: authUrl }),
    ...(appId && { app_id: appId }),
    ...(appId && name === 'gitlab' && { auth_type: 'pkce' }),
    ...(canSignIn ? {} : { auth_methods: ['token'] }),
  };
}

/** Whether no host of a repository is known, so that the forms can only work with the folder on this computer. */
export function isLocalOnly({ repo }: Backend): boolean {
  return repo === LOCAL;
}

/** The program of the forms wants a name even where there is no repository. */
const LOCAL = 'local/content';

/** Origins that the browser must be able to reach for a backend. */
export function backendOrigins(backend: Backend): string[] {
  const { name, api_root: apiRoot, base_url: authUrl } = backend;
  const urls = [apiRoot ?? API[name], authUrl].filter((url) => url !== undefined);
  // The forms warn when the public server is unwell; they cannot know it of a server of one's own.
  const status = apiRoot === undefined ? STATUS[name] : [];
  return [...new Set([...urls.map((url) => new URL(url).origin), ...status, ...PICTURES[name]])];
}

const NAMES = ['github', 'gitlab', 'gitea'] as const;

const API: Readonly<Record<Backend['name'], string>> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
};

/** Where the public server says how it is. */
const STATUS: Readonly<Record<Backend['name'], readonly string[]>> = {
  github: ['https://www.githubstatus.com'],
  gitlab: ['https://status-api.hostedstatus.com'],
  gitea: [],
};

/** Where pictures of users lie that the server does not keep itself; the menu to sign out is a picture. */
const PICTURES: Readonly<Record<Backend['name'], readonly string[]>> = {
  github: ['https://*.githubusercontent.com'],
  gitlab: ['https://secure.gravatar.com'],
  gitea: [],
};

/** Address of the programming interface; `undefined` for the public server, which the forms know. */
function apiRootOf(name: Backend['name'], found: Remote): string | undefined {
  if (name === 'gitea') return `https://${found.host}/api/v1`;
  return found.name === 'gitlab' && name === 'gitlab' && found.host !== 'gitlab.com'
    ? `https://${found.host}/api/v4`
    : undefined;
}

function readRemote(remote: string): Remote | undefined {
  // As git reads it: all but an address with its scheme, or `host:path`, is a folder on this computer.
  if (!/^(?:https?|ssh):\/\/|^[^/\\]+\.[^/\\]+:(?!\/\/)/u.test(remote)) return undefined;
  const [, host, repo] =
    /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(remote) ?? [];
  if (host === undefined || repo === undefined || !host.includes('.')) return undefined;
  const name = host === 'github.com' ? 'github' : host.startsWith('gitlab.') ? 'gitlab' : 'gitea';
  return { name, host, repo };
}

interface Remote {
  name: Backend['name'];
  host: string;
  repo: string;
}

export interface Backend {
  name: (typeof NAMES)[number];
  repo: string;
  branch?: string;
  api_root?: string;
  base_url?: string;
  app_id?: string;
  auth_type?: string;
  auth_methods?: string[];
}
