import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILE_HEADERS, PAGE_HEADERS, SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { serveSite, type ServedSite } from '../../../src/build/serve-site.ts';

let folder: string;
let site: ServedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  mkdirSync(join(folder, 'ru'));
  writeFileSync(join(folder, 'ru', 'index.html'), 'page');
  writeFileSync(join(folder, 'large.pdf'), Buffer.alloc(20_000_000));
  writeFileSync(join(folder, 'style.css'), 'b {}');
  mkdirSync(join(folder, 'documents', 'old'), { recursive: true });
  for (const name of ['treaty.docx', 'old/list.TXT', 'pdf', 'treaty.pdf', 'scan.JPG']) {
    writeFileSync(join(folder, 'documents', name), 'paper');
  }
  site = await serveSite(folder, { basePath: '/base/' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

it('answers with the page and its type', async () => {
  const answer = await fetch(site.url);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('home');
});

it.each(['', 'none', 'none.css', '%zz', 'ru'])(
  'sends every security header with the answer to "%s"',
  async (path) => {
    const { headers } = await fetch(site.url + path, { redirect: 'manual' });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  },
);

it('sends headers that it is given with every file', async () => {
  const forms = await serveSite(folder, { headers: SECURITY_HEADERS });
  const { headers } = await fetch(`${forms.url}style.css`);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  await forms.close();
});

it('sends a part of a page without what browsers read of pages alone', async () => {
  const { headers } = await fetch(`${site.url}style.css`);
  for (const [name, value] of Object.entries(FILE_HEADERS)) expect(headers.get(name)).toBe(value);
  for (const name of Object.keys(PAGE_HEADERS)) expect(headers.get(name)).toBeNull();
});

it.each([
  ['documents/treaty.docx', 'attachment'],
  ['documents/old/list.TXT', 'attachment'],
  ['documents/pdf', 'attachment'],
  ['documents/treaty.pdf', null],
  ['documents/scan.JPG', null],
  ['documents/none.docx', null],
  ['large.pdf', null],
])('sends "%s" as %s', async (path, disposition) => {
  const { headers } = await fetch(site.url + path);
  expect(headers.get('content-disposition')).toBe(disposition);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('answers what is missing with the page for it and the right status', async () => {
  const answer = await fetch(`${site.url}none/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('nothing here');
});

it('refuses to be written to', async () => {
  const { status } = await fetch(site.url, { method: 'POST' });
  expect(status).toBe(405);
});

it.each(['gzip, deflate, br', 'br, gzip;q=0.5', 'gzip;q=0', 'identity'])(
  'sends text to a reader who takes %s, and says what it sent',
  async (coding) => {
    const answer = await fetch(site.url, { headers: { 'Accept-Encoding': coding } });
    expect(answer.headers.get('content-encoding')).toBe(/gzip(?!;q=0$)/u.test(coding) ? 'gzip' : null);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe('home');
  },
);

it('sends a page without its slash on to the page, with what is asked of it', async () => {
  const answer = await fetch(`${site.url}ru?q=x`, { redirect: 'manual' });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/base/ru/?q=x');
});

it('sends nothing anew to a reader who has it', async () => {
  const first = await fetch(site.url);
  const known = { headers: { 'If-None-Match': `"other", ${first.headers.get('etag')}` } };
  expect((await fetch(site.url, known)).status).toBe(304);
  writeFileSync(join(folder, 'index.html'), 'another home');
  expect(await (await fetch(site.url, known)).text()).toBe('another home');
  writeFileSync(join(folder, 'index.html'), 'home');
});

it('sends nothing but headers to those who ask for no more', async () => {
  const answer = await fetch(site.url, { method: 'HEAD' });
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('');
});

it('answers this computer only, under its own names, where it serves the forms', async () => {
  const { url, close } = await serveSite(folder, { isPrivate: true });
  const { hostname, port } = new URL(url);
  const statusFor = (host: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      socket.once('data', (data) => resolve(String(data).slice(9, 12)));
    });
  try {
    for (const own of ['localhost', `127.0.0.1:${port}`, '[::1]'])
      expect(await statusFor(own)).not.toBe('421');
    for (const foreign of ['evil.example', 'localhost.evil.example', `127.0.0.1.evil.example:${port}`, ''])
      expect(await statusFor(foreign)).toBe('421');
  } finally {
    await close();
  }
});

it('stays up when readers go away in the middle', async () => {
  const { hostname, port } = new URL(site.url);
  const leave = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.write('GET /base/large.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
      socket.once('data', () => socket.resetAndDestroy()).on('close', () => resolve());
    });
  await Promise.all(Array.from({ length: 50 }, leave));
  expect((await fetch(site.url)).status).toBe(200);
});

it('answers from the folder that stands there, while builds replace it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'serve-'));
  const put = (text: string) => {
    mkdirSync(join(place, text));
    writeFileSync(join(place, text, 'index.html'), text);
    rmSync(join(place, 'old'), { recursive: true, force: true });
    renameSync(join(place, 'site'), join(place, 'old'));
    renameSync(join(place, text), join(place, 'site'));
  };
  mkdirSync(join(place, 'site'));
  const replaced = await serveSite(join(place, 'site'));
  try {
    for (let build = 1; build <= 20; build += 1) {
      const answers = Array.from({ length: 10 }, () => fetch(replaced.url));
      put(`build ${build}`);
      for (const answer of await Promise.all(answers))
        expect(await answer.text()).toMatch(/^(?:build \d+|Not Found)$/u);
      expect(await (await fetch(replaced.url)).text()).toBe(`build ${build}`);
    }
  } finally {
    await replaced.close();
    rmSync(place, { recursive: true });
  }
});

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', '127.0.0.1'],
])('names an address to open when it listens at %s', async (host, shown) => {
  const { url, close } = await serveSite(folder, { host });
  expect(new URL(url).hostname).toBe(shown);
  expect((await fetch(url)).status).toBe(200);
  await close();
});

it.runIf(hasIpv6())('names an address of IPv6 as browsers write it', async () => {
  for (const host of ['::1', '::']) {
    const { url, close } = await serveSite(folder, { host });
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+\/$/u);
    expect((await fetch(url)).status).toBe(200);
    await close();
  }
});

it('says what kept it from listening', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serveSite(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ family }) => family === 'IPv6'),
  );
}
