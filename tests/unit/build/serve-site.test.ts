import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { serveSite, type ServedSite } from '../../../src/build/serve-site.ts';

let folder: string;
let site: ServedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'nothing here');
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

it.each(['', 'none', '%zz'])('sends every security header with the answer to "%s"', async (path) => {
  const { headers } = await fetch(site.url + path);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
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

it.each(['gzip, deflate, br', 'identity'])(
  'sends text to a reader who takes %s, and says what it sent',
  async (coding) => {
    const answer = await fetch(site.url, { headers: { 'Accept-Encoding': coding } });
    expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : 'gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe('home');
  },
);
