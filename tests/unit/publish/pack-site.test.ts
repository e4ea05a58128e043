import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHeaders, OPENED_DOCUMENTS, SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { packSite } from '../../../src/publish/pack-site.ts';

const room = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

async function packed(name: string, basePath: string, text: string) {
  const [site, pack] = [join(room, `${name}-site`), join(room, name)];
  const files = {
    'index.html': text.repeat(100),
    'theme.css': 'a{}',
    'documents/letter one.docx': 'PK',
    'documents/treaty.pdf': '%PDF',
    '.built-by-registry': 'site\n',
  };
  for (const [file, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), contents);
  }
  mkdirSync(pack, { recursive: true });
  const size = await packSite(site, pack, { origin: 'https://towns.example', basePath });
  return { pack, size, read: (file: string) => readFileSync(join(pack, file), 'utf8') };
}

let root: Awaited<ReturnType<typeof packed>>;
let below: Awaited<ReturnType<typeof packed>>;
beforeAll(async () => {
  root = await packed('root', '/', 'Lakemark');
  below = await packed('below', '/our/towns/', 'Lakemark');
});

describe('the package of a site', () => {
  it('has a whole server of nginx that takes its settings from where the package stands, in a container too', () => {
    const [, included = ''] = /include (.+);/u.exec(root.read('nginx/server.conf')) ?? [];
    const [, inPackage = ''] = /^\/srv\/registry\/current\/(.+)$/u.exec(included) ?? [];
    expect(existsSync(join(root.pack, inPackage))).toBe(true);
    expect(root.read('Containerfile')).toContain(`COPY ${inPackage} ${included}\n`);
  });

  it('has its files at their place on the host, and compressed copies of texts that are worth it', () => {
    const site = join(below.pack, 'site/our/towns');
    expect(existsSync(join(site, 'index.html.gz'))).toBe(true);
    expect(existsSync(join(site, 'index.html.br'))).toBe(true);
    expect(existsSync(join(site, 'theme.css.gz'))).toBe(false);
    expect(existsSync(join(site, 'documents/treaty.pdf.gz'))).toBe(false);
    expect(existsSync(join(site, '.built-by-registry'))).toBe(false);
    expect(root.size.files).toBe(4);
    expect(root.size.sent).toBeLessThan(root.size.bytes);
  });

  it.each([
    [
      'nginx',
      'nginx/registry-site.conf',
      (name: string, value: string) => `add_header ${name} "${value}" always;`,
    ],
    ['Caddy', 'Caddyfile', (name: string, value: string) => `        ${name} "${value}"\n`],
    ['a host of static pages', 'site/_headers', (name: string, value: string) => `  ${name}: ${value}\n`],
  ])('gives %s every header that the site is tested with', (_name, file, line) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(root.read(file)).toContain(line(name, value));
  });

  it('has documents saved that are neither PDF nor pictures, below the path of the site', () => {
    expect(fileHeaders(['documents', 'a.docx'])).toEqual({ 'Content-Disposition': 'attachment' });
    for (const ending of OPENED_DOCUMENTS) expect(fileHeaders(['documents', `a.${ending}`])).toEqual({});
    expect(below.read('nginx/registry-http.conf')).toContain('"~*^/our/towns/documents/');
    expect(below.read('Caddyfile')).toContain('path /our/towns/documents/*');
    const headers = root.read('site/_headers');
    expect(headers).toContain('/documents/letter%20one.docx\n  Content-Disposition: attachment\n');
    expect(headers).not.toContain('treaty.pdf');
    expect(existsSync(join(below.pack, 'site/_headers'))).toBe(false);
  });

  it('lets scripts of other sites read data, and nothing else', () => {
    const open = { 'Access-Control-Allow-Origin': '*' };
    for (const path of [
      'data/registry.json',
      'data/schema/1/record.json',
      'id/partners/alpha.json',
      'ru/calendar.ics',
      'en/changes/feed.atom',
      'en/partners/alpha/feed.atom',
    ])
      expect([path, fileHeaders(path.split('/'))]).toEqual([path, open]);
    for (const path of [
      'en/index.html',
      'id/partners/alpha/index.html',
      'documents/a.pdf',
      '_astro/a.js',
      'data',
    ])
      expect([path, fileHeaders(path.split('/'))]).toEqual([path, {}]);
    expect(below.read('nginx/registry-http.conf')).toContain('"~^/our/towns/(data/');
    expect(below.read('Caddyfile')).toContain('"^/our/towns/(data/');
    expect(root.read('site/_headers')).toContain('/data/*\n  Access-Control-Allow-Origin: *\n');
  });

  it('is the same for the same site', async () => {
    const again = await packed('again', '/', 'Lakemark');
    expect(again.read('SHA256SUMS')).toBe(root.read('SHA256SUMS'));
  });
});

describe.skipIf(process.platform === 'win32')('switch.sh', () => {
  const place = join(room, 'server');
  const run = (pack: string, ...args: string[]) =>
    execFileSync('sh', [join(pack, 'switch.sh'), ...args]).toString();
  const page = () => readFileSync(join(place, 'current/site/index.html'), 'utf8').slice(0, 8);

  it('puts a package in its place, the next one too, and the one before it back', async () => {
    run(root.pack, place);
    expect(page()).toBe('Lakemark');
    const next = await packed('next', '/', 'Seamarks');
    run(next.pack, place);
    expect(page()).toBe('Seamarks');
    run(next.pack, place);
    expect(run(next.pack, '--back', place)).toContain('again');
    expect(page()).toBe('Lakemark');
    run(next.pack, '--back', place);
    expect(page()).toBe('Seamarks');
  });

  it('changes nothing for a package that is damaged', async () => {
    const before = readlinkSync(join(place, 'current'));
    const damaged = await packed('damaged', '/', 'Hillmark');
    writeFileSync(join(damaged.pack, 'site/index.html'), 'half');
    const { status, stderr } = spawnSync('sh', [join(damaged.pack, 'switch.sh'), place]);
    expect(status).toBe(1);
    expect(String(stderr)).toContain('nothing was changed');
    expect(readlinkSync(join(place, 'current'))).toBe(before);
  });

  it('says what it needs', () => {
    expect(String(spawnSync('sh', [join(root.pack, 'switch.sh')]).stderr)).toContain('name the folder');
    const back = spawnSync('sh', [join(root.pack, 'switch.sh'), '--back', join(room, 'nowhere')]);
    expect([back.status, String(back.stderr)]).toEqual([1, expect.stringContaining('no package before')]);
  });
});
