import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { caddySettings } from '../../src/publish/caddy-settings.ts';
import { nginxSettings } from '../../src/publish/nginx-settings.ts';
import { ensureProgram } from './ensure-program.ts';

/** A real web server with the settings of a package. */
interface RunningServer {
  /** Without a slash at the end. */
  origin: string;
  close: () => void;
}

/**
 * Starts a real web server over the site of a package, with the settings that the package has for it, on a free port.
 * @param room folder for what the server writes
 */
export async function runServer(
  name: 'nginx' | 'caddy',
  { pack, room, basePath }: { pack: string; room: string; basePath: string },
): Promise<RunningServer> {
  const program = ensureProgram(name);
  const port = await freePort();
  mkdirSync(room, { recursive: true });
  const at = resolve(room);
  const root = resolve(pack, 'site');
  const args = name === 'nginx' ? nginx(at, root, basePath, port) : caddy(at, root, basePath, port);
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: at, XDG_DATA_HOME: at, XDG_CONFIG_HOME: at },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return { origin, close: () => void child.kill() };
}

function nginx(at: string, root: string, basePath: string, port: number): string[] {
  const settings = nginxSettings(basePath, root, join(at, 'site.conf'));
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(at, kind)};`,
  );
  const server = settings.server
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:8080;', '');
  writeFileSync(join(at, 'site.conf'), settings.site);
  writeFileSync(
    join(at, 'nginx.conf'),
    `daemon off; user root; worker_processes 1; pid ${at}/pid; error_log ${at}/error.log;\n` +
      `events {}\nhttp { access_log off; ${own.join(' ')}\n${settings.http}${server}}\n`,
  );
  return ['-p', at, '-c', join(at, 'nginx.conf')];
}

function caddy(at: string, root: string, basePath: string, port: number): string[] {
  const site = caddySettings(`http://127.0.0.1:${port}`, basePath, root);
  writeFileSync(join(at, 'Caddyfile'), `{\n    admin off\n    auto_https off\n}\n${site}`);
  return ['run', '--config', join(at, 'Caddyfile'), '--adapter', 'caddyfile'];
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

async function answers(origin: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`No server answers at ${origin}.`);
}
