import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { asOf } from '../../../../src/content-source/as-of.ts';
import { runInit } from '../../../../src/editor/run-init.ts';

const room = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const answers = (...languages: string[]) => [
  ...['--languages', languages.join(','), '--country', 'NO', '--website', 'erstad.example'],
  ...['--coordinates', '61.5, 9.1'],
  ...languages.flatMap((tag) => [`--city-${tag}`, 'Erstad', `--publisher-${tag}`, 'Archives']),
];

async function init(name: string, ...args: string[]) {
  const folder = join(room, name);
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const code = await runInit([folder, '--lang', 'en', ...args], { env: {}, person: undefined, print });
  return { folder, code, said: said.join('\n') };
}

function findings(folder: string) {
  const found = checkContent(folder, { asOf: asOf(folder) }).findings;
  return found.map(({ level, rule }) => `${level} ${rule}`);
}

describe('npm run init', () => {
  it.each([['en'], ['ru'], ['ru', 'en'], ['en', 'ru']])(
    'writes a site of which the check has nothing to say, in %s %s',
    async (...languages) => {
      const { folder, code } = await init(languages.join('-'), ...answers(...languages.filter(Boolean)));
      expect(code).toBe(0);
      expect(findings(folder)).toEqual([]);
    },
  );

  it('writes a site without errors in languages that the interface does not speak, and says what to translate', async () => {
    const { folder, code, said } = await init('other', ...answers('fr', 'en', 'ar'));
    expect(code).toBe(0);
    expect(said).toContain('Français, العربية');
    expect(new Set(findings(folder))).toEqual(
      new Set(['warning locale-without-interface', 'warning missing-translation']),
    );
    for (const file of ['site.yaml', 'vocabularies/areas.yaml', 'pages/methodology.mdx'])
      expect(readFileSync(join(folder, file), 'utf8')).toContain('# To be translated');
  });

  it('finds the place and its time zone by the name of the city, and cites where they are from', async () => {
    const { folder } = await init(
      'found',
      ...['--languages', 'en', '--city-en', 'Winnipeg', '--country', 'Canada'],
      ...['--publisher-en', 'Archives', '--website', 'winnipeg.example'],
    );
    const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
    expect(site).toContain('timeZone: America/Winnipeg');
    expect(site).toContain('coordinates: [geonames]');
    expect(readdirSync(join(folder, 'sources')).sort()).toEqual([
      'city-website.yaml',
      'geonames.yaml',
      'tzdata.yaml',
    ]);
  });

  it('writes nothing where something is, and nothing while an answer is missing or makes no sense', async () => {
    writeFileSync(join(room, 'en', 'mine.txt'), 'mine');
    const taken = await init('en', ...answers('en'));
    expect([taken.code, taken.said]).toEqual([1, expect.stringContaining('mine.txt')]);
    const missing = await init('missing', '--languages', 'en', '--city-en', 'Erstad');
    expect([missing.code, missing.said]).toEqual([1, expect.stringContaining('--website')]);
    const wrong = await init('wrong', ...answers('en'), '--languages', 'klingonish1');
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('klingonish1')]);
    expect(readdirSync(room).filter((name) => ['missing', 'wrong'].includes(name))).toEqual([]);
  });
});
