import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { reportJson } from '../../../src/check/reporters/json.ts';
import { reportTerminal, summarize } from '../../../src/check/reporters/terminal.ts';
import type { Finding } from '../../../src/registry/findings.ts';

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
      '::error file=content/events/visit.md,line=12,col=3,title=invalid-date::history[2].date "22.05.2015" is no date. How to mend it: did you mean 2015-05-22?',
      expect.stringMatching(
        /^::warning file=content\/a%2Cb%3Ac\.md,title=yaml-syntax::the line "100%25%0Ax" cannot be read\./u,
      ),
    ]);
  });
});

describe('reportJson', () => {
  it('gives facts and texts', () => {
    expect(JSON.parse(reportJson([source], { lang: 'en' }))).toEqual([
      {
        ...source,
        message: 'cites the source "gazete", which does not exist',
        fix: 'did you mean [@gazette]? Or add sources/gazete.yaml.',
      },
    ]);
  });
});
