import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { answerFlags } from '../../../src/check/answer-flags.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { runInit } from '../../../src/editor/run-init.ts';
import { runImport } from '../../../src/editor/run-import.ts';
import { runNew } from '../../../src/editor/run-new.ts';
import { runReport } from '../../../src/editor/run-report.ts';
import { runTranslations } from '../../../src/editor/run-translations.ts';
import { readFlags, type FlagKinds } from '../../../src/check/read-flags.ts';
import { COMMAND_MODULES } from '../../../src/setup/commands.mjs';

const kinds: FlagKinds = { year: 'value', lang: ['ru', 'en'], format: ['csv', 'table'], force: 'switch' };
const answer = (...args: string[]) =>
  answerFlags(readFlags(args, kinds), { command: 'report', kinds, lang: 'en' });

describe('flags', () => {
  it('are values, switches and words, each as often as it is given', () => {
    const flags = readFlags(['a', '--year', '2019', '--force', '--year=-1, 2', 'b'], kinds);
    expect(flags).toEqual({
      words: ['a', 'b'],
      given: new Map([
        ['year', '-1, 2'],
        ['force', ''],
      ]),
      all: new Map([
        ['year', ['2019', '-1, 2']],
        ['force', ['']],
      ]),
      problems: [],
    });
  });

  it.each([
    ['--yaer', 'There is no option --yaer; perhaps --year?'],
    ['--colour', 'There is no option --colour.'],
    ['-y', 'There is no option -y.'],
    ['--__proto__', 'There is no option --__proto__.'],
    ['--year', '--year needs a value: --year value'],
    ['--force=yes', '--force takes no value.'],
    ['--format=tabel', '--format: "tabel" will not do; perhaps table? Possible: csv, table'],
    ['--lang=fr', '--lang: "fr" will not do. Possible: ru, en'],
    ['word', 'Not understood: "word".'],
  ])('are refused where they are not understood: %s', (arg, says) => {
    expect(answer(arg)?.code).toBe(2);
    expect(answer(arg)?.text.split('\n')[0]).toBe(says);
  });

  it('that are unknown take the word behind them for their value', () => {
    expect(readFlags(['--yaer', '2010', 'a'], kinds).words).toEqual(['a']);
    expect(readFlags(['--yaer=2010', 'a'], kinds).words).toEqual(['a']);
  });

  it('lack their value before another flag', () => {
    expect(answer('--year', '--force')?.text).toContain('--year needs a value');
  });

  it.each(['--help', '-h'])('are told of by %s', (flag) => {
    expect(answer(flag)?.code).toBe(0);
    expect(answer(flag)?.text).toMatch(/npm run report[^]*--help +show this text/u);
  });

  it('let the work begin where all is understood', () => {
    expect(answer('--year', '2019', '--force')).toBeUndefined();
  });
});

describe('every command of the project', () => {
  const commands = Object.entries({
    ...COMMAND_MODULES,
    test: 'tests/run.ts',
    bench: 'tests/bench/run.ts',
  });

  // What is said of an option that is not understood ends with the help, so one start shows both.
  it.each(commands)(
    '%s refuses what it does not know, and helps, in the language of the editor',
    async (name, module) => {
      const { code, output } = await runCommand([module, '--hlep'], 'ru_RU.UTF-8');
      expect(code).toBe(2);
      expect(output).toContain('Параметра --hlep нет; может быть, --help?');
      expect(output).toMatch(/[а-я][^]*--help +показать эту справку/u);
      expect(output).toMatch(called(name));
    },
    60_000,
  );

  it('is named where one is typed that is none of them', async () => {
    const { code, output } = await runCommand(['src/setup/registry.mjs', 'chek'], 'en_GB.UTF-8');
    expect(code).toBe(2);
    expect(output).toMatch(/^Not understood: "chek"; perhaps "check"\?$/mu);
    for (const name of Object.keys(COMMAND_MODULES))
      expect(output).toMatch(new RegExp(`^ +${name} +\\p{Lu}`, 'mu'));
  });

  it('ends well where it is asked for its help, in another language', async () => {
    const { code, output } = await runCommand(['src/build/serve.ts', '--help'], 'en_GB.UTF-8');
    expect(code).toBe(0);
    expect(output).toMatch(/^[^а-я]*--help +show this text/u);
  });

  // These answer by themselves, so each has to be asked; none needs a process for it.
  it.each([
    ['check', (terminal: Terminal) => runCheck(['--help'], { ...terminal, colors: false })],
    ['new', (terminal: Terminal) => runNew(['--help'], { ...terminal, person: undefined })],
    ['import', (terminal: Terminal) => runImport(['--help'], terminal)],
    ['translations', (terminal: Terminal) => runTranslations(['--help'], terminal)],
    ['report', (terminal: Terminal) => runReport(['--help'], { ...terminal, width: 80, warn: expect.fail })],
  ])('%s ends well where it is asked for its help', async (name, run) => {
    const said: string[] = [];
    expect(await run({ env: { LANG: 'en_GB.UTF-8' }, print: (text) => said.push(text) })).toBe(0);
    expect(said.join('\n')).toMatch(new RegExp(`${called(name).source}[^а-я]*--help +show this text`, 'u'));
  });
});

describe('the help of a command that asks questions', () => {
  const lines = async (run: (terminal: Terminal) => Promise<number>) => {
    const said: string[] = [];
    expect(await run({ env: { LANG: 'en_GB.UTF-8' }, print: (text) => said.push(text) })).toBe(0);
    return said.join('\n').split('\n');
  };

  it('lists the words that an answer may be, where they are few', async () => {
    const help = await lines((terminal) => runNew(['event', '--help'], { ...terminal, person: undefined }));
    const rows = help.slice(help.indexOf('Some of them take only these words:') + 1);
    const words = new Map(rows.map((row) => /^ {2}--(\S+) +(.+)$/u.exec(row)?.slice(1) as [string, string]));
    expect(words.get('source-kind')).toBe('official, legal-text, news, archive, reference, own-document');
    expect(words.get('state')).toBe('held, planned, cancelled, unconfirmed');
    expect(words.has('country')).toBe(false);
  });

  it('names the flags of texts for any language, before a city has one', async () => {
    const help = await lines((terminal) => runInit(['--help'], { ...terminal, person: undefined }));
    const [flags = '', meaning = ''] = help.slice(-2);
    expect(flags).toContain('--city-<lang> --official-name-<lang> --publisher-<lang>');
    expect(flags).not.toMatch(/-(?:ru|en)\b/u);
    expect(meaning).toContain('--city-de');
  });
});

interface Terminal {
  env: Record<string, string>;
  print: (text: string) => void;
}

function runCommand(args: string[], locale: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { env: { ...process.env, LANG: locale, LC_ALL: locale } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      },
    );
  });
}

/** How the help says that a command is typed. */
function called(name: string): RegExp {
  return name === 'init' ? /npx external-relations-registry init/u : new RegExp(`npm run ${name}`, 'u');
}
