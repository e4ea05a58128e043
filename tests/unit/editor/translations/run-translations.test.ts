import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTranslations } from '../../../../src/editor/run-translations.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const printed: string[] = [];
  const print = (text: string) => {
    printed.push(text.replaceAll(`${folder}/`, 'content/'));
  };
  const code = runTranslations(['--content', folder, ...args], { env: { LANG: 'en_GB.UTF-8' }, print });
  return { code, text: printed.join('\n') };
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
    cwd: folder,
  });

function change(file: string, from: string, to: string) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('npm run translations', () => {
  it('counts records, pages, vocabularies and the site alike', () => {
    expect(run()).toEqual({ code: 0, text: 'Not translated: 0. Out of date: 0. Up to date: 15.' });
    change('vocabularies/areas.yaml', ', en: sport', '');
    change('site.yaml', 'ru: Учебный город, en: A city for tests', 'ru: Учебный город');
    change(
      'events/lakemark-2016-visit.md',
      'delegation came }\n---\n',
      'delegation came }\n---\n\nВизит 2016 года.\n',
    );
    expect(run().text.split('\n\n')).toEqual([
      [
        'content/events/lakemark-2016-visit.md  en  not translated',
        '  story: translate it in the file content/events/lakemark-2016-visit.en.md',
      ].join('\n'),
      'content/site.yaml  en  not translated\n  content/site.yaml: add beside the original: description',
      'content/vocabularies/areas.yaml  en  not translated\n  content/vocabularies/areas.yaml: add beside the original: sport.label',
      'Not translated: 3. Out of date: 0. Up to date: 12.',
    ]);
  });

  it('marks no file outside of the folder, whether it is named or linked to', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      const victim = join(outside, 'victim.md');
      writeFileSync(victim, '---\ntranslationOf: sha256-00000000\n---\nx\n');
      rmSync(join(folder, 'partners/lakemark.en.md'));
      symlinkSync(victim, join(folder, 'partners/lakemark.en.md'));
      for (const file of [victim, 'partners/lakemark.en.md', '../../x'])
        expect(run('--done', file).code).toBe(1);
      expect(run('--done', '--output=x').code).toBe(2);
      run('--done', 'partners/lakemark.md');
      expect(readFileSync(victim, 'utf8')).toBe('---\ntranslationOf: sha256-00000000\n---\nx\n');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('shows what has changed since the translation, when git knows it', () => {
    change('partners/lakemark.md', 'Договор подписан', 'Договор заключён');
    expect(run().text).toContain('git does not know what has changed');
    change('partners/lakemark.md', 'Договор заключён', 'Договор подписан');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Before');
    change('partners/lakemark.md', 'Договор подписан', 'Договор заключён');
    git('commit', '-qam', 'After');
    expect(run().text.split('\n')).toEqual([
      'content/partners/lakemark.en.md  en  the original has changed: content/partners/lakemark.md',
      '  -Договор подписан в 2015 году [@gazette].',
      '  +Договор заключён в 2015 году [@gazette].',
      '  Once compared: npm run translations -- --done content/partners/lakemark.en.md',
      '',
      'Not translated: 0. Out of date: 1. Up to date: 14.',
    ]);
  });

  it.each(['partners/lakemark.en.md', 'partners/lakemark.md'])(
    'marks %s as compared, and nothing else',
    (file) => {
      change('partners/lakemark.md', 'Договор подписан', 'Договор заключён');
      change('pages/about.mdx', 'Сведения взяты', 'Сведения почерпнуты');
      expect(run('--done', file)).toEqual({
        code: 0,
        text: 'Marked as compared: content/partners/lakemark.en.md',
      });
      expect(run('--done', file).text).toBe('Up to date as it is: content/partners/lakemark.en.md');
      expect(run().text).toContain('Not translated: 0. Out of date: 1. Up to date: 14.');
      expect(run('--done', 'pages/about.en.mdx').code).toBe(0);
      expect(run('--all').text).toContain('pages/about.en.mdx  en  up to date');
    },
  );

  it.each([
    ['vocabularies/areas.yaml', 'ru: спорт', 'ru: спорт и игры'],
    ['site.yaml', 'ru: Учебный город', 'ru: Город для учёбы'],
    ['sources/gazette.yaml', 'ru: ', 'ru: Наш '],
    ['events/lakemark-2016-visit.md', 'ru: Визит', 'ru: Приезд'],
  ])('marks the short texts of %s, and sees a change in one language only', (file, from, to) => {
    expect(run('--done', file).text).toBe(`Marked as compared: content/${file}`);
    expect(run('--done', file).text).toBe(`Up to date as it is: content/${file}`);
    expect(run().text).toContain('Out of date: 0.');
    change(file, from, to);
    expect(run().text).toContain(`content/${file}  en  the original has changed: content/${file}`);
    expect(run().text).toContain(`npm run translations -- --done content/${file}`);
    expect(run('--done', file).text).toBe(`Marked as compared: content/${file}`);
    expect(run().text).toContain('Out of date: 0.');
  });

  it('does not take a change of the translation for one of the original', () => {
    run('--done', 'vocabularies/areas.yaml');
    change('vocabularies/areas.yaml', 'en: sport', 'en: sports');
    expect(run().text).toContain('Out of date: 0.');
  });

  it('marks nothing that is not named', () => {
    change('partners/lakemark.md', 'Договор подписан', 'Договор заключён');
    expect(run('--done').code).toBe(1);
    expect(run('--done', 'partners/nowhere.en.md')).toEqual({
      code: 1,
      text: 'There is no such translation: partners/nowhere.en.md',
    });
    expect(run().text).toContain('Out of date: 1.');
  });
});
