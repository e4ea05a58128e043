import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { reportGitlab } from '../../../src/check/reporters/gitlab.ts';
import { reportJson } from '../../../src/check/reporters/json.ts';
import { listRules, reportTerminal, summarize } from '../../../src/check/reporters/terminal.ts';
import { handbookOf, ruleHelp } from '../../../src/check/rule-help.ts';
import { describeFinding, fieldName, findingText } from '../../../src/i18n/finding-texts/index.ts';
import type { Finding } from '../../../src/format/findings.ts';

const finding = (rule: string, values: Finding['values'], rest: Partial<Finding> = {}): Finding => ({
  ...{ rule, level: 'error', file: 'events/visit.md', field: [], values },
  ...rest,
});
const date = finding(
  'invalid-date',
  { value: '22.05.2015', suggestion: '2015-05-22' },
  { field: ['history', 1, 'date'], line: 12, column: 3 },
);
const source = finding('unknown-source', { id: 'gazete', suggestion: 'gazette' }, { line: 20, column: 11 });
const empty = finding('empty-file', {}, { file: 'sources/a.yaml' });
const options = { lang: 'ru', folder: 'content', colors: false };

describe('reportTerminal', () => {
  it('groups by file and aligns place, field, text and rule', () => {
    expect(reportTerminal([date, source, empty], options).split('\n')).toEqual([
      'content/events/visit.md',
      `  12:3   history[2].date  ${'«22.05.2015» — не дата. Как исправить: возможно, 2015-05-22?'.padEnd(86)}  invalid-date`,
      '  20:11                   ссылается на источник «gazete», которого нет.',
      `                          ${'Как исправить: возможно, [@gazette]? Или добавьте sources/gazete.yaml.'.padEnd(86)}  unknown-source`,
      '',
      'content/sources/a.yaml',
      `      ${'файл пуст. Как исправить: заполните его или удалите.'.padEnd(86)}  empty-file`,
    ]);
  });

  it('colours only where it is asked to', () => {
    expect(reportTerminal([date], options)).not.toContain('\u001B');
    expect(reportTerminal([date], { ...options, colors: true })).toContain('\u001B[31minvalid-date\u001B[0m');
  });
});

describe('summarize', () => {
  const many = (errors: number, warnings: number) => [
    ...Array.from({ length: errors }, () => date),
    ...Array.from({ length: warnings }, (): Finding => ({ ...empty, level: 'warning' })),
  ];
  it.each([
    [1, 0, '1 ошибка в 1 файле.', '1 error in 1 file.'],
    [2, 1, '2 ошибки и 1 предупреждение в 2 файлах.', '2 errors and 1 warning in 2 files.'],
    [5, 22, '5 ошибок и 22 предупреждения в 2 файлах.', '5 errors and 22 warnings in 2 files.'],
    [21, 11, '21 ошибка и 11 предупреждений в 2 файлах.', '21 errors and 11 warnings in 2 files.'],
    [0, 0, 'Замечаний нет.', 'Nothing to mend.'],
  ])('counts %i errors and %i warnings', (errors, warnings, ru, en) => {
    expect([summarize(many(errors, warnings), 'ru'), summarize(many(errors, warnings), 'en')]).toEqual([
      ru,
      en,
    ]);
  });
});

describe('reportGithub', () => {
  it('writes one escaped command a line', () => {
    const odd = finding('yaml-syntax', { text: '100%\nx' }, { file: 'a,b:c.md', level: 'warning' });
    expect(reportGithub([date, odd], { ...options, lang: 'en' }).split('\n')).toEqual([
      '::error file=content/events/visit.md,line=12,col=3,title=invalid-date::history[2].date "22.05.2015" is no date. How to mend it: did you mean 2015-05-22? src/handbook/en/errors.md#invalid-date',
      expect.stringMatching(
        /^::warning file=content\/a%2Cb%3Ac\.md,title=yaml-syntax::the line cannot be read: "100%25\\u\{a\}x"\./u,
      ),
    ]);
  });
});

describe('every report', () => {
  const hostile = 'a\u001B[31m\r\n```\n::error::x\u202E\u0085\uD800\uFFFE\u2028</details>|`%';
  const findings = ['id', 'file', 'field'].map((place) => ({
    ...source,
    ...(place === 'id' ? { values: { id: hostile, suggestion: hostile } } : {}),
    ...(place === 'file' ? { file: hostile } : {}),
    ...(place === 'field' ? { field: [hostile] } : {}),
  }));

  it.each([
    ['terminal', reportTerminal(findings, options)],
    ['github', reportGithub(findings, options)],
    ['gitlab', reportGitlab(findings, options)],
    ['json', reportJson(findings, options)],
    ['dev', findings.map((one) => describeFinding(one, 'en')).join('\n')],
  ])('shows what is hidden in the content as codes: %s', (_, report) => {
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE]/u);
    for (const line of report.split('\n')) expect(line).not.toMatch(/^\s*(?:```|::error::)/u);
  });

  it('gives programs the very values, whatever they hide', () => {
    const read = z.array(z.object({ file: z.string() })).parse(JSON.parse(reportJson(findings, options)));
    expect(read.map(({ file }) => file)).toContain(hostile);
  });

  it('cuts long values, but not the lists of what there is', () => {
    const long = finding('unknown-term', {
      id: '😀'.repeat(1000),
      vocabulary: 'areas',
      suggestion: '',
      known: 'b, '.repeat(300),
    });
    const { message, fix } = findingText(long, 'en');
    expect(message).toMatch(/"(?:😀)+…"/u);
    expect(message.length).toBeLessThan(300);
    expect(fix).toContain('b, '.repeat(300));
    expect(fieldName({ ...long, field: ['x'.repeat(1000)] })).toHaveLength(200);
  });
});

describe('reportJson', () => {
  it('gives facts and texts', () => {
    expect(JSON.parse(reportJson([source], { lang: 'en' }))).toEqual([
      {
        ...source,
        message: 'cites the source "gazete", which does not exist',
        fix: 'did you mean [@gazette]? Or add sources/gazete.yaml.',
        help: 'src/handbook/en/errors.md#unknown-source',
      },
    ]);
  });
});

describe('reportGitlab', () => {
  const rows = (findings: Finding[]) =>
    z.array(row).parse(JSON.parse(reportGitlab(findings, { ...options, lang: 'en' })));
  const row = z.strictObject({
    description: z.string(),
    check_name: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path: z.string(), lines: z.strictObject({ begin: z.int().positive() }) }),
  });

  it('writes a Code Quality report', () => {
    const [first, second] = rows([date, { ...empty, level: 'warning' }]);
    expect(first).toMatchObject({
      check_name: 'invalid-date',
      severity: 'major',
      location: { path: 'content/events/visit.md', lines: { begin: 12 } },
    });
    expect(first?.description).toContain('errors.md#invalid-date');
    expect(second).toMatchObject({ severity: 'minor', location: { lines: { begin: 1 } } });
  });

  it('knows a finding that only moved, and tells equal ones apart', () => {
    const [here, again] = rows([date, date]);
    const [moved] = rows([{ ...date, line: 40 }]);
    expect(moved?.fingerprint).toBe(here?.fingerprint);
    expect(again?.fingerprint).not.toBe(here?.fingerprint);
  });
});

describe('a file with very many findings', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, at) => ({ ...empty, level: 'warning', line: at + 1 }) as const,
  );
  const found: Finding[] = [...many, { ...date, file: empty.file, line: 30_000 }];

  it('prints ten of them, errors first, and counts the others', () => {
    const lines = reportTerminal(found, options).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[9]).toContain('9:1');
    expect(lines[10]).toContain('30000:3');
    expect(lines[11]).toBe('  …и ещё 19991 замечание в этом файле.');
    const annotations = reportGithub(found, { ...options, lang: 'en' }).split('\n');
    expect(annotations).toHaveLength(11);
    expect(annotations[10]).toBe('…and 19991 more findings in this file. (sources/a.yaml)');
  });

  it('is told to programs in full', () => {
    expect(JSON.parse(reportJson(found, { lang: 'en' }))).toHaveLength(20_001);
  });
});

describe('a value that is long or hidden', () => {
  const hidden = '\u0000\u001B[2J\u009B\u2028\u202E\u2066\uD800\uFFFE\uFEFF';
  const odd = finding(
    'invalid-date',
    { value: hidden + 'x'.repeat(1_000_000), suggestion: '' },
    { field: [`${hidden}name`], file: `a${hidden}.md`, line: 1 },
  );
  const reports = {
    terminal: reportTerminal([odd], options),
    github: reportGithub([odd], options),
    gitlab: reportGitlab([odd], options),
    json: reportJson([odd], options),
  };

  it.each(Object.entries(reports))('is cut, and shown as codes: %s', (_name, report) => {
    expect(report.length).toBeLessThan(4_000);
    expect(report).not.toMatch(
      /[\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE]/u,
    );
  });

  it('means to programs what it meant', () => {
    const rows: unknown = JSON.parse(reportJson([finding('empty-file', {}, { file: odd.file })], options));
    expect(rows).toMatchObject([{ file: odd.file }]);
  });
});

describe('ruleHelp', () => {
  it.each([
    [{}, 'src/handbook/ru/errors.md#uncited'],
    [
      { GITHUB_REPOSITORY: 'city/registry', GITHUB_SHA: 'abc' },
      'https://github.com/city/registry/blob/abc/src/handbook/ru/errors.md#uncited',
    ],
    [
      { CI_PROJECT_URL: 'https://git.example.org/city/registry' },
      'https://git.example.org/city/registry/-/blob/HEAD/src/handbook/ru/errors.md#uncited',
    ],
  ])('leads from %j to %s', (env, address) => {
    expect(ruleHelp('uncited', 'ru', handbookOf(env))).toBe(address);
  });

  it('also leads to the page of the site, in the languages that the site has', () => {
    const site = { origin: 'https://city.example', basePath: '/ties/', locales: ['ru'] };
    expect(ruleHelp('uncited', 'ru', handbookOf({}, site))).toBe(
      'src/handbook/ru/errors.md#uncited https://city.example/ties/ru/handbook/errors/#uncited',
    );
    expect(ruleHelp('uncited', 'en', handbookOf({}, site))).toBe('src/handbook/en/errors.md#uncited');
  });

  it('is listed once for each rule', () => {
    expect(listRules([date, source, date], { ...options, lang: 'en' }).split('\n')).toEqual([
      "In the editors' handbook:",
      '  invalid-date    src/handbook/en/errors.md#invalid-date',
      '  unknown-source  src/handbook/en/errors.md#unknown-source',
    ]);
    expect(listRules([], options)).toBe('');
  });
});
