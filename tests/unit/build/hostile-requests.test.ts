import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../../src/build/serve-site.ts';
import { climbs, get, LURES, NO_REQUESTS, ODD_NAMES } from '../../support/hostile-requests.ts';

const SECRET = 'what nobody outside may read';
const HOME = 'the first page';

/** What a request may be answered with. */
const STATUSES = ['100', '200', '304', '308', '400', '404', '405', '408', '413', '417', '431'];

describe.each(['/', '/base/'])('a site at %s, asked by those who mean no good', (basePath) => {
  let place: string;
  let site: ServedSite;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'hostile-'));
    writeFileSync(join(place, 'secret.txt'), SECRET);
    const folder = join(place, 'site');
    mkdirSync(join(folder, 'ru'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'index.html'), SECRET);
    writeFileSync(join(folder, '.env'), SECRET);
    writeFileSync(join(folder, 'index.html'), HOME);
    writeFileSync(join(folder, 'ru', 'index.html'), 'a page');
    symlinkSync(place, join(folder, 'up'), 'junction');
    site = await serveSite(folder, { basePath });
  });
  afterAll(async () => {
    await site.close();
    rmSync(place, { recursive: true });
  });

  it('gives away nothing to those who climb', { timeout: 120_000 }, async () => {
    await holdsAgainst(climbs(basePath).map(get));
  });

  it('knows no names but those of its files', async () => {
    await holdsAgainst(ODD_NAMES.flatMap((name) => [get(basePath + name), get(`${basePath}ru/${name}`)]));
  });

  it('sends nobody to another host', async () => {
    const targets = LURES.flatMap((lure) => [lure, `${basePath}${lure}`, `${basePath}ru${lure}`]);
    await holdsAgainst(targets.map(get));
  });

  it('lives through what is no request, or half of one', async () => {
    await holdsAgainst(NO_REQUESTS, false);
  });

  it('lives through whatever comes next', { timeout: 120_000 }, async () => {
    const target = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });
    const request = fc.oneof(
      target.map((pieces) => get(`${basePath}${pieces.join('')}`)),
      target.map(
        (pieces) => `GET ${basePath} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${pieces.join('')}\r\n\r\n`,
      ),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 25, maxLength: 25 }), (requests) =>
        holdsAgainst(requests, false),
      ),
      { numRuns: 8 },
    );
  });

  async function holdsAgainst(requests: readonly (string | Uint8Array)[], areAnswered = true): Promise<void> {
    for (let first = 0; first < requests.length; first += AT_ONCE) {
      const batch = requests.slice(first, first + AT_ONCE);
      const answers = await Promise.all(batch.map((request) => send(site.url, request)));
      for (const [index, answer] of answers.entries()) expectHarmless(answer, site.url, batch[index]);
      if (areAnswered) expect(answers.filter((answer) => !answer.startsWith('HTTP/1.1 '))).toEqual([]);
      expect(await (await fetch(site.url)).text()).toBe(HOME);
    }
  }
});

const AT_ONCE = 40;

function expectHarmless(answer: string, url: string, request: unknown): void {
  const said = String(request).slice(0, 200);
  expect(answer, said).not.toContain(SECRET);
  for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d+)/gmu)) expect(STATUSES, said).toContain(status);
  for (const [, location = ''] of answer.matchAll(/^Location: (.*)$/gimu))
    expect(new URL(location, url).href.startsWith(url), `${said} leads to ${location}`).toBe(true);
}

/** For the rest of a half request the server waits in vain; whole ones ask it to close the connection. */
const PATIENCE_MS = 500;

/** Sends bytes as they are, and says no more; what comes back until the other side has nothing more to say. */
function send(url: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

const PIECES = [
  '..',
  '/',
  '\\',
  '%2f',
  '%5c',
  '%2e',
  '%',
  '\r\n',
  '\r',
  '\0',
  'ru',
  'secret.txt',
  ':',
  '?',
  '#',
  '//',
];
