import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { runLinks } from '../../../../src/editor/run-links.ts';

let server: Server;
let origin = '';
let asked: { method: string; path: string; agent: string }[] = [];

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/ok': (_, response) => response.end('fine'),
  '/moved': (_, response) => response.writeHead(301, { Location: '/moved-again' }).end(),
  '/moved-again': (_, response) => response.writeHead(302, { Location: `${origin}/ok` }).end(),
  '/circle': (_, response) => response.writeHead(301, { Location: '/circle' }).end(),
  '/outside': (_, response) => response.writeHead(301, { Location: 'http://10.0.0.1/' }).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/wrong-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/cut-head': ({ method }, response) => (method === 'HEAD' ? response.destroy() : response.end('fine')),
  '/slow': (_, response) => void setTimeout(() => response.end('late but there'), 150),
  '/silent': () => undefined,
  '/archive': ({ url = '' }, response) => {
    const wanted = new URL(url, origin).searchParams;
    const closest = {
      available: true,
      status: '200',
      url: `http://web.archive.org/web/${wanted.get('timestamp')}/${wanted.get('url')}`,
    };
    response.end(
      JSON.stringify({ archived_snapshots: wanted.get('url')?.endsWith('/missing') ? { closest } : {} }),
    );
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '' });
    const answer = ANSWERS[path.replace(/\?.*$/u, '')];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let room = '';
let folder = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'links-'));
  folder = join(room, 'content');
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
  asked = [];
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const file = (name: string) => join(folder, 'sources', `${name}.yaml`);
const read = (name: string) => readFileSync(file(name), 'utf8');
/** A source with an address; more lines may follow. */
const source = (name: string, url: string, more = '') =>
  writeFileSync(
    file(name),
    `# A remark that stays\ntitle: 'T'   # beside\nlabel: { ru: Т, en: T }\nlang: en\nkind: news\npublisher: { ru: Т, en: T }\nurl: ${url}\n${more}`,
  );

async function run(args: string[] = [], more: { signal?: AbortSignal; day?: string; archive?: string } = {}) {
  const printed: string[] = [];
  const code = await runLinks(['--content', folder, ...args], {
    env: { LANG: 'en_GB.UTF-8' },
    print: (text) => printed.push(text.replaceAll(`${folder}/`, '').replaceAll(origin, 'http://host')),
    now: () => Date.parse(`${more.day ?? '2024-06-30'}T10:00:00Z`),
    room: join(room, 'state'),
    signal: more.signal,
    network: {
      pause: 1,
      timeout: 500,
      hosts: 4,
      archive: more.archive ?? `${origin}/archive`,
      isAllowed: (url) => url.startsWith(`${origin}/`) || url.includes('.invalid'),
    },
  });
  return { code, text: printed.join('\n') };
}

/** What became of a source whose address has a path of the server. */
async function after(path: string) {
  source('gazette', `${origin}${path}`);
  const { text } = await run();
  return { text, link: /^link:[\s\S]*?(?=^\S|$(?![\s\S]))/mu.exec(read('gazette'))?.[0] };
}

describe('npm run links', () => {
  it.each(['/ok', '/no-head', '/wrong-head', '/cut-head', '/slow', '/moved'])(
    'writes the day on which an address answered: %s',
    async (path) => {
      const { text, link } = await after(path);
      expect(link).toContain('seen: 2024-06-30');
      expect(text).toContain('Working: 1. Dead: 0. Not clear: 0.');
      expect(text.includes('the page is here now: http://host/ok')).toBe(path === '/moved');
    },
  );

  it.each([
    ['/missing', 404],
    ['/gone', 410],
  ])('writes the day on which a page was gone: %s', async (path, status) => {
    const { text, link } = await after(path);
    expect(link).toContain('dead: 2024-06-30');
    expect(link).toContain(`status: ${status}`);
    expect(text).toContain(`there is no such page: the server answered ${status}`);
  });

  it.each([
    ['/broken', 'the server refused, please look yourself (answer 500)'],
    ['/circle', 'it redirects in a circle'],
    ['/silent', 'the server did not answer in time'],
    ['/outside', 'not an address of the public network, not asked'],
  ])('writes nothing where nothing can be said: %s', async (path, why) => {
    source('radio', `${origin}/ok`);
    const { text, link } = await after(path);
    expect(link).toBeUndefined();
    expect(text).toContain(why);
  });

  it('says who asks, and asks one host slowly, an address once', async () => {
    source('gazette', `${origin}/ok`);
    source('radio', `${origin}/ok`);
    source('herald', `${origin}/missing`);
    await run();
    expect(asked.filter(({ path }) => path === '/ok')).toHaveLength(1);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(
      new Set(['external-relations-registry (+https://erstad.example/; checks links of its sources)']),
    );
  });

  it('leaves all else in the file as it is, and what it writes passes the check', async () => {
    source('gazette', `${origin}/missing`, 'date: 2015-05-23\n');
    const before = read('gazette');
    await run();
    expect(read('gazette').startsWith(before)).toBe(true);
    expect(
      checkContent(folder, { asOf: () => '2024-06-30' }).findings.filter(({ level }) => level === 'error'),
    ).toEqual([]);
  });

  it('looks for an archived copy of what is dead, near the day of the source, and makes none up', async () => {
    source('gazette', `${origin}/missing`, 'date: 2015-05-23\n');
    source('radio', `${origin}/gone`);
    source('herald', `${origin}/ok`);
    const { text } = await run();
    expect(read('gazette')).toContain(`archivedUrl: https://web.archive.org/web/20150523/${origin}/missing`);
    expect(read('radio')).not.toContain('archivedUrl');
    expect(text).toContain('no archived copy was found');
    expect(
      asked
        .filter(({ path }) => path.startsWith('/archive'))
        .map(({ path }) => /%2F(\w+)/u.exec(path.replace(/.*%2F%2F/u, ''))?.[1]),
    ).toEqual(['missing', 'gone']);
    await run(['--archived'], { day: '2024-07-01' });
    expect(asked.at(-1)?.path).toMatch(/^\/archive/u);
  });

  it('keeps the first day of a dead link and the last of a living one, until it answers again', async () => {
    source('gazette', `${origin}/missing`, 'link: { seen: 2020-01-01 } # as it was\n');
    await run();
    await run([], { day: '2024-08-01' });
    expect(read('gazette')).toMatch(/seen: 2020-01-01[\s\S]*dead: 2024-06-30[\s\S]*status: 404/u);
    writeFileSync(file('gazette'), read('gazette').replace('/missing', '/ok'));
    await run([], { day: '2024-09-01' });
    expect(read('gazette')).toContain('seen: 2024-09-01');
    expect(read('gazette')).not.toMatch(/dead|status/u);
  });

  it('writes nothing in a trial', async () => {
    source('gazette', `${origin}/missing`);
    const before = read('gazette');
    const { text } = await run(['--dry-run']);
    expect(read('gazette')).toBe(before);
    expect(text).toContain('A trial: 1 file would be written.');
  });

  it('goes on where it was interrupted, without asking anything twice', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) source(name, `${origin}/ok?${name}`);
    source('gazette', `${origin}/ok?gazette`);
    const interrupt = new AbortController();
    server.prependListener('request', function stop() {
      if (asked.length < 3) return;
      server.off('request', stop);
      interrupt.abort();
    });
    const first = await run([], { signal: interrupt.signal });
    expect(first).toMatchObject({ code: 1 });
    expect(first.text).toContain('Interrupted.');
    expect(read('a')).not.toContain('link');
    const finished = new Set(asked.slice(0, -1).map(({ path }) => path));
    expect(finished.size).toBeGreaterThan(0);
    asked = [];
    const second = await run();
    expect(second.text).toContain('were asked today already');
    expect(second.text).toContain('Working: 7.');
    expect(asked.filter(({ path }) => finished.has(path))).toEqual([]);
    expect(readdirSync(join(room, 'state'))).toEqual([]);
  });

  it('writes nothing without a network, and asks all anew when there is one', async () => {
    source('gazette', 'http://nowhere.invalid/page');
    const before = read('gazette');
    const { code, text } = await run();
    expect([code, text]).toEqual([1, expect.stringContaining('there seems to be no network')]);
    expect(read('gazette')).toBe(before);
    expect(readdirSync(join(room, 'state'))).toEqual([]);
  });

  it('takes a host that nobody knows for dead, where others answer', async () => {
    source('gazette', 'http://nowhere.invalid/page');
    source('radio', `${origin}/ok`);
    const { text } = await run();
    expect(text).toContain('there is no such site');
    expect(read('gazette')).toContain('dead: 2024-06-30');
    expect(read('gazette')).not.toContain('status');
  });

  it('asks nothing while the content has mistakes, and explains itself in Russian', async () => {
    source('gazette', `${origin}/ok`, 'unknown: 1\n');
    expect(await run(['--lang', 'ru'])).toEqual({
      code: 1,
      text: 'Сначала исправьте ошибки в содержании: npm run check',
    });
    expect(asked).toEqual([]);
    expect((await run(['--help', '--lang', 'ru'])).text).toContain('Проверяет по сети адреса источников');
    expect(existsSync(join(room, 'state'))).toBe(false);
  });
});
