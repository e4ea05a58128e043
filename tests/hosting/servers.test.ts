import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_HEADERS, PAGE_HEADERS, SECURITY_HEADERS } from '../../src/build/security-headers.ts';
import { packSite } from '../../src/publish/pack-site.ts';
import { FIXTURE } from '../support/places.ts';
import { ensureProgram } from './ensure-program.ts';
import { runServer } from './run-server.ts';

const room = '.build/test/hosting';
const pack = join(room, 'pack');
const { basePath, origin } = FIXTURE;

beforeAll(async () => {
  rmSync(room, { recursive: true, force: true });
  mkdirSync(pack, { recursive: true });
  await packSite(FIXTURE.folder, pack, { origin, basePath });
  // What the invented city has no document of.
  const documents = join(pack, 'site', basePath, 'documents');
  mkdirSync(documents, { recursive: true });
  for (const name of ['paper.pdf', 'paper.docx', 'towns.csv', 'towns.geojson', 'towns.ics'])
    writeFileSync(join(documents, name), name);
}, 120_000);

describe.each(['nginx', 'caddy'] as const)('%s with the settings of the package', (name) => {
  let server: Awaited<ReturnType<typeof runServer>>;
  beforeAll(async () => {
    server = await runServer(name, { pack, room: join(room, name), basePath });
  }, 120_000);
  afterAll(() => server.close());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}${path}`, { headers, redirect: 'manual' });
  const asset = () => {
    const [file = ''] = readdirSync(join(pack, 'site', basePath, '_astro')).filter((one) =>
      one.endsWith('.css'),
    );
    return `${basePath}_astro/${file}`;
  };

  it('sends pages with every header that the site is tested with', async () => {
    for (const path of [`${basePath}en/`, `${basePath}no-such-page/`]) {
      const { headers } = await ask(path);
      for (const [header, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(header)).toBe(value);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('sends parts of pages without what browsers read of pages alone', async () => {
    for (const path of [asset(), `${basePath}en/search/names/index.json`]) {
      const { status, headers } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      for (const [header, value] of Object.entries(FILE_HEADERS)) expect(headers.get(header)).toBe(value);
      for (const header of Object.keys(PAGE_HEADERS))
        expect([path, headers.get(header)]).toEqual([path, null]);
    }
    const { headers } = await ask(`${basePath}favicon.svg`);
    expect(headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  it('answers what is missing with the page for it, whatever was asked for', async () => {
    const page = readFileSync(join(FIXTURE.folder, '404.html'), 'utf8');
    for (const path of [
      'no-such-page/',
      'en/no-such.geojson',
      'documents/no-such.docx',
      'documents/',
      'no-such.js',
    ]) {
      const response = await ask(basePath + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await response.text()).toBe(page);
      for (const [header, value] of Object.entries(SECURITY_HEADERS))
        expect(response.headers.get(header)).toBe(value);
    }
  });

  it('leads to the address with a slash, on the same host', async () => {
    const response = await ask(`${basePath}en`);
    expect([301, 308]).toContain(response.status);
    const target = new URL(response.headers.get('location') ?? '', `${server.origin}${basePath}en`);
    expect(target.href).toBe(`${server.origin}${basePath}en/`);
  });

  it('has what a browser holds already confirmed, and keeps built assets for long', async () => {
    const first = await ask(asset());
    expect(first.headers.get('cache-control')).toMatch(/max-age=31536000/u);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await ask(`${basePath}_astro/no-such.css`)).headers.get('cache-control')).toBe('no-cache');
    expect((await ask(asset(), { 'if-none-match': tag })).status).toBe(304);
  });

  it('sends the compressed copies, and says that they depend on the reader', async () => {
    const plain = readFileSync(join(FIXTURE.folder, 'en', 'index.html'));
    const coding = name === 'nginx' ? 'gzip' : 'br';
    const response = await ask(`${basePath}en/`, { 'accept-encoding': coding });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    expect(Buffer.from(await response.arrayBuffer()).equals(plain)).toBe(true);
    const folder = join(pack, 'site', basePath, 'en');
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).equals(plain)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).equals(plain)).toBe(true);
  });

  it.each([
    ['paper.pdf', 'application/pdf', null],
    ['paper.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['towns.csv', 'text/csv; charset=utf-8', 'attachment'],
    ['towns.geojson', 'application/geo+json; charset=utf-8', 'attachment'],
    ['towns.ics', 'text/calendar; charset=utf-8', 'attachment'],
  ])('sends the document %s as what it is', async (file, type, disposition) => {
    const { status, headers } = await ask(`${basePath}documents/${file}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(disposition);
  });

  it('lets scripts of other sites read data files, and neither pages nor what is missing', async () => {
    const allowed = async (path: string) =>
      (await ask(basePath + path)).headers.get('access-control-allow-origin');
    for (const path of ['data/registry.json', 'data/partners.csv', 'en/feed.atom', 'en/changes/feed.atom'])
      expect([path, await allowed(path)]).toEqual([path, '*']);
    const [record = ''] = readdirSync(join(pack, 'site', basePath, 'id/partners')).filter((one) =>
      one.endsWith('.json'),
    );
    expect(await allowed(`id/partners/${record}`)).toBe('*');
    for (const path of ['en/', 'en/data/', 'data/no-such.json', 'documents/paper.pdf', 'theme.css'])
      expect([path, await allowed(path)]).toEqual([path, null]);
  });

  it('has nothing outside the path of the site, and no file with a dot', async () => {
    for (const path of ['/', '/en/', `${basePath}.built-by-registry`, `${basePath}../SHA256SUMS`])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('answers every request of fifty readers at once, for twenty seconds', { timeout: 90_000 }, async () => {
    const address = `${server.origin}${basePath}en/`;
    const args = [
      '-t',
      '1',
      '-c',
      '50',
      '-d',
      '20s',
      '--timeout',
      '20s',
      '-H',
      'Accept-Encoding: gzip',
      address,
    ];
    const { stdout } = await promisify(execFile)(ensureProgram('wrk'), args);
    const [, requests = '0'] = /(\d+) requests in/u.exec(stdout) ?? [];
    process.stdout.write(`${name}: ${/Requests\/sec: +(\S+)/u.exec(stdout)?.[1]} requests a second\n`);
    expect(Number(requests)).toBeGreaterThan(0);
    expect(stdout).not.toMatch(/Socket errors|Non-2xx/u);
  });
});
