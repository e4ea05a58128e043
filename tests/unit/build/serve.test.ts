import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), 'what stands in OUT_DIR');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('serves the folder that OUT_DIR names', async () => {
  const { child, output } = serve({
    OUT_DIR: folder,
    PORT: '0',
    SITE_URL: 'https://towns.example/registry/',
  });
  try {
    await expect.poll(output).toMatch(/^The site is at http:\/\/127\.0\.0\.1:\d+\/registry\/ /u);
    const [url = ''] = /http\S+/u.exec(output()) ?? [];
    expect(await (await fetch(url)).text()).toBe('what stands in OUT_DIR');
  } finally {
    child.kill();
  }
});

it.each([
  ['en', { OUT_DIR: 'no/such/folder' }, 'There is no built site in no/such/folder/ yet.'],
  ['ru', { OUT_DIR: 'no/such/folder' }, 'В папке no/such/folder/ ещё нет собранного сайта.'],
  ['en', { PORT: 'abc' }, 'PORT: "abc" is no number of a port.'],
  ['ru', { PORT: 'abc' }, 'PORT: «abc» — не номер порта.'],
  ['en', { HOST: '192.0.2.1' }, 'HOST: this computer has no address "192.0.2.1".'],
  ['ru', { HOST: '192.0.2.1' }, 'HOST: адреса «192.0.2.1» у этого компьютера нет.'],
])('ends with words in "%s" when it cannot serve: %j', async (lang, env, words) => {
  const { child, output } = serve({ OUT_DIR: folder, LC_ALL: lang, ...env });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(output()).toContain(words);
  expect(output()).not.toMatch(/\n\s+at /u);
  expect(code).toBe(1);
});

function serve(env: Readonly<Record<string, string>>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['src/build/serve.ts'], {
    env: { ...process.env, LC_ALL: 'en', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  return { child, output: () => text };
}
