/**
 * Where the forms in the browser read and write, in the notation of Sveltia CMS.
 * @param env `CMS_BACKEND` (github, gitlab, gitea – Forgejo is the same), `CMS_REPO` (owner/name), `CMS_BRANCH`, `CMS_API_ROOT` for a server
 *   of one's own, `CMS_AUTH_URL` and `CMS_APP_ID` for signing in through it; without a sign-in service an access token does
 * @param remote address of the repository that the working copy came from; it fills in what the environment leaves out
 */
export function backendOf(
  env: Readonly<Record<string, string | undefined>>,
  remote: string | undefined,
): Backend {
  const found = remote === undefined ? undefined : readRemote(remote);
  const name = NAMES.find((known) => known === env['CMS_BACKEND']) ?? found?.name ?? 'gitea';
  const apiRoot =
    env['CMS_API_ROOT'] ?? (name === 'gitea' && found ? `https://${found.host}/api/v1` : undefined);
  const authUrl = env['CMS_AUTH_URL'];
  const appId = env['CMS_APP_ID'];
  const canSignIn = authUrl !== undefined || appId !== undefined;
  return {
    name,
    // Only the local folder can be worked with until a repository is named.
    repo: env['CMS_REPO'] ?? found?.repo ?? 'local/content',
    ...(env['CMS_BRANCH'] && { branch: env['CMS_BRANCH'] }),
    ...(apiRoot && { api_root: apiRoot }),
    ...(authUrl && { base_url: authUrl }),
    ...(appId && { app_id: appId }),
    ...(appId && name === 'gitlab' && { auth_type: 'pkce' }),
    ...(canSignIn ? {} : { auth_methods: ['token'] }),
  };
}

/** Origins that the browser must be able to reach for a backend. */
export function backendOrigins(backend: Backend): string[] {
  const urls = [backend.api_root ?? API[backend.name], backend.base_url].filter((url) => url !== undefined);
  const extra = backend.name === 'github' ? ['https://*.githubusercontent.com'] : [];
  return [...new Set([...urls.map((url) => new URL(url).origin), ...extra])];
}

const NAMES = ['github', 'gitlab', 'gitea'] as const;

const API: Readonly<Record<Backend['name'], string>> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
};

function readRemote(remote: string): { name: Backend['name']; host: string; repo: string } | undefined {
  const [, host, repo] =
    /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(remote) ?? [];
  if (host === undefined || repo === undefined || !host.includes('.')) return undefined;
  const name = host === 'github.com' ? 'github' : host.startsWith('gitlab.') ? 'gitlab' : 'gitea';
  return { name, host, repo };
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
