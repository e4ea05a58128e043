import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFlags } from '../../../src/check/answer-flags.ts';
import { readFlags, type FlagKinds } from '../../../src/check/read-flags.ts';

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
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.entries(scripts)
    .filter(([name]) => !name.startsWith('test:') && name !== 'fix')
    .map(([name, script]) => [name, script.split(' ').at(-1) ?? ''] as const);

  it.each(commands)(
    '%s helps, and refuses what it does not know, in the language of the editor',
    async (name, module) => {
      const run = (args: string[], locale: string) => runCommand([module, ...args], locale);
      const [russian, refused] = await Promise.all([
        run(['--help'], 'ru_RU.UTF-8'),
        run(['--hlep'], 'en_GB.UTF-8'),
      ]);
      expect([russian.code, refused.code]).toEqual([0, 2]);
      expect(russian.output).toMatch(/[а-я][^]*--help +показать эту справку/u);
      expect(russian.output).toContain(`npm run ${name}`);
      expect(refused.output).toContain('There is no option --hlep; perhaps --help?');
    },
    60_000,
  );
});

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
