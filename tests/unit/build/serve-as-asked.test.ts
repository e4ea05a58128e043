import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { serveAsAsked } from '../../../src/build/serve-as-asked.ts';
import type { ServedSite } from '../../../src/build/serve-site.ts';

let folder: string;
let taken: Server;
let port: number;
const said: string[] = [];
const served: ServedSite[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asked-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  ({ port } = taken.address() as AddressInfo);
});
beforeEach(() => {
  said.length = 0;
});
afterAll(async () => {
  for (const site of served) await site.close();
  taken.close();
  rmSync(folder, { recursive: true });
});

async function serve(env: Record<string, string>, usual: number, host?: string): Promise<string> {
  const say = (message: string) => said.push(message);
  const site = await serveAsAsked(folder, { env, lang: 'en', say, port: usual, ...(host && { host }) });
  served.push(site);
  return site.url;
}

it('serves at the usual port, without a word', async () => {
  expect((await fetch(await serve({}, 0))).status).toBe(200);
  expect(said).toEqual([]);
});

it('takes a free port when the usual one is taken, and says so', async () => {
  const url = await serve({}, port);
  expect((await fetch(url)).status).toBe(200);
  expect(said).toEqual([`Another program uses port ${port}, so a free one is taken.`]);
});

it('takes no other port than the one that was asked for', async () => {
  await expect(serve({ PORT: String(port) }, 0)).rejects.toThrow(`another program uses port ${port}`);
  expect(said).toEqual([]);
});

it.each(['abc', '70000', '65536', '-1', '4321.5', '1e3', '0x10', ' 80', '٤٣٢١'])(
  'says that PORT=%s is no port',
  async (value) => {
    await expect(serve({ PORT: value }, 0)).rejects.toThrow(`PORT: "${value}" is no number of a port.`);
  },
);

it('takes an empty PORT for none', async () => {
  await serve({ PORT: '' }, 0);
  expect(said).toEqual([]);
});

it.each(['192.0.2.1', 'no such host', 'http://127.0.0.1', '127.0.0.1:4321', '::zz'])(
  'says that this computer has no address %s',
  async (host) => {
    await expect(serve({}, 0, host)).rejects.toThrow(`HOST: this computer has no address "${host}".`);
  },
);
