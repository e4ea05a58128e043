import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { asOf } from '../../../../src/content-source/as-of.ts';
import { COMMAND_MODULES } from '../../../../src/setup/commands.mjs';
import { initWords } from '../../../../src/i18n/editor-texts/init-words.ts';
import { interfaceLocales, partialLocales } from '../../../../src/i18n/locales.ts';
import { runInit } from '../../../../src/editor/run-init.ts';

interface Tasks {
  tasks: { label: string; command: string }[];
}

const room = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const answers = (...languages: string[]) => [
  ...['--languages', languages.join(','), '--country', 'NO', '--website', 'erstad.example'],
  ...['--coordinates', '61.5, 9.1', '--url', 'registry.erstad.example'],
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
  const found = checkContent(join(folder, 'content'), { asOf: asOf(folder) }).findings;
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

  it('leaves an address that is not known yet to the check, which reminds of it', async () => {
    const unknown = answers('en').filter((word) => !['--url', 'registry.erstad.example'].includes(word));
    const { folder, code } = await init('unknown', ...unknown);
    expect([code, findings(folder)]).toEqual([0, ['warning placeholder-address']]);
  });

  it('writes a site without errors in languages that the interface does not speak, and says what to translate', async () => {
    const { folder, code, said } = await init('other', ...answers('fr', 'en', 'ar'));
    expect(code).toBe(0);
    expect(said).toContain('Français, العربية');
    expect(new Set(findings(folder))).toEqual(
      new Set(['warning locale-without-interface', 'warning missing-translation']),
    );
    for (const file of ['site.yaml', 'vocabularies/areas.yaml', 'pages/methodology.mdx'])
      expect(readFileSync(join(folder, 'content', file), 'utf8')).toContain('# To be translated');
  });

  it('says where hosts read their files when the folder is one of several in a repository', async () => {
    const repository = join(room, 'town hall');
    mkdirSync(repository);
    execFileSync('git', ['init', '--quiet', repository]);
    const { said } = await init('town hall/sites/registry', ...answers('en'));
    expect(said).toContain(initWords('en').within('sites/registry'));
    const whole = await init('alone', ...answers('en'));
    expect(whole.said).not.toContain('GitLab');
  });

  it('finds the place and its time zone by the name of the city, and cites where they are from', async () => {
    const { folder } = await init(
      'found',
      ...['--languages', 'en', '--city-en', 'Winnipeg', '--country', 'Canada'],
      ...['--publisher-en', 'Archives', '--website', 'winnipeg.example'],
    );
    const site = readFileSync(join(folder, 'content', 'site.yaml'), 'utf8');
    expect(site).toContain('timeZone: America/Winnipeg');
    expect(site).toContain('coordinates: [geonames]');
    expect(readdirSync(join(folder, 'content', 'sources')).sort()).toEqual([
      'city-website.yaml',
      'geonames.yaml',
      'tzdata.yaml',
    ]);
  });

  it('writes nothing where something is, and nothing while an answer is missing or makes no sense', async () => {
    writeFileSync(join(room, 'en', 'content', 'mine.txt'), 'mine');
    const taken = await init('en', ...answers('en'));
    expect([taken.code, taken.said]).toEqual([1, expect.stringContaining('mine.txt')]);
    const missing = await init('missing', '--languages', 'en', '--city-en', 'Erstad');
    expect([missing.code, missing.said]).toEqual([1, expect.stringContaining('--website')]);
    const wrong = await init('wrong', ...answers('en'), '--languages', 'klingonish1');
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('klingonish1')]);
    expect(readdirSync(room).filter((name) => ['missing', 'wrong'].includes(name))).toEqual([]);
  });

  it('writes a repository around the content, whose commands are those of the project', async () => {
    const { folder, said } = await init('repository', ...answers('ru', 'en'));
    const { name, scripts, dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const project = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([name, dependencies]).toEqual(['repository', { [project.name]: project.version }]);
    const commands = Object.keys(COMMAND_MODULES).filter((command) => command !== 'init');
    expect(scripts).toEqual(Object.fromEntries(commands.map((each) => [each, `${project.name} ${each}`])));
    for (const file of ['.gitlab-ci.yml', '.github/workflows/pages.yml', '.vscode/settings.json'])
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(
      /^# Erstad: внешние связи\n[^]*Здесь лежит/u,
    );
    expect(said).toContain('npm install');
  });

  it.each([
    [['en'], 'Check the records'],
    [['ru'], 'Проверить записи'],
    [['en', 'ru'], 'Check the records / Проверить записи'],
    [['de', 'en'], 'Check the records'],
  ])('calls the tasks of VS Code as in the languages of the site: %j', async (languages, name) => {
    const { folder } = await init(`tasks-${languages.join('-')}`, ...answers(...languages));
    const tasks: Tasks = JSON.parse(readFileSync(join(folder, '.vscode/tasks.json'), 'utf8'));
    const own: Tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
    expect(tasks.tasks[0]?.label).toBe(name);
    expect(tasks.tasks.map(({ command }) => command)).toEqual(own.tasks.map(({ command }) => command));
    // What they are called here is what is cut down.
    for (const { label } of own.tasks) expect(label.split(' / ')).toHaveLength(interfaceLocales.length);
  });

  it('takes the country by its name in a language of the site, and says which languages have their words', async () => {
    const { code, folder } = await init('country', ...answers('de'), '--country', 'Norwegen');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'content', 'site.yaml'), 'utf8')).toContain('country: NO');
    for (const lang of interfaceLocales) {
      const hint = initWords(lang).hints.languages;
      expect([...interfaceLocales, ...partialLocales].filter((tag) => !hint.includes(`(${tag})`))).toEqual(
        [],
      );
    }
  });

  it.each([
    ['US', true],
    ['NO', false],
  ])('tells distances in miles where the country does: %s', async (country, isInMiles) => {
    const { folder } = await init(`unit-${country}`, ...answers('en'), '--country', country);
    const site = readFileSync(join(folder, 'content', 'site.yaml'), 'utf8');
    expect(site.includes('distanceUnit: mi')).toBe(isInMiles);
  });

  it('keeps what is there, and only adds to what npm has written of the program', async () => {
    const folder = join(room, 'kept');
    mkdirSync(folder);
    writeFileSync(join(folder, 'README.md'), 'mine');
    const dependencies = { 'external-relations-registry': 'file:registry.tgz' };
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'mine', scripts: { start: 'own' }, dependencies }),
    );
    const { said } = await init('kept', ...answers('en'));
    expect(said).toContain('These files were there and stay as they are: README.md.');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
    const written = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(written).toMatchObject({
      name: 'mine',
      dependencies,
      scripts: { start: 'own', check: expect.anything() },
    });
  });
});
