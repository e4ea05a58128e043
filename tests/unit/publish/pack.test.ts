import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const room = mkdtempSync(join(tmpdir(), 'pack-'));
const site = join(room, 'site');
beforeAll(() => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'Lakemark');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function pack(url: string, name: string, lang: string) {
  const env = { ...process.env, OUT_DIR: site, PACK_DIR: join(room, name), SITE_URL: url, LC_ALL: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/setup/registry.mjs', 'pack'], { env });
  return { status, said: String(stdout), warned: String(stderr) };
}

it.each([
  ['en', 'Mind: the site is built for example.org,'],
  ['ru', 'Внимание: сайт собран для адреса example.org,'],
])('packs a site for an address that is nobody’s, and warns of it, in "%s"', (lang, warning) => {
  const { status, said, warned } = pack('https://example.org', `placeholder-${lang}`, lang);
  expect(status).toBe(0);
  expect(said).toContain(`placeholder-${lang}`);
  expect(warned).toContain(warning);
});

it('has nothing to say of an address of somebody’s', () => {
  expect(pack('https://towns.example/registry/', 'own', 'en')).toMatchObject({ status: 0, warned: '' });
});
