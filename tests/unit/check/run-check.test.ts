import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorLanguage } from '../../../src/check/editor-language.ts';
import { runCheck } from '../../../src/check/run-check.ts';

const CITY = 'tests/fixtures/minimal-city';

function run(...args: string[]): { code: number; text: string } {
  let text = '';
  const print = (line: string) => {
    text += `${line}\n`;
  };
  const code = runCheck(args, { env: { LANG: 'en_GB.UTF-8' }, colors: false, print });
  return { code, text };
}

describe('runCheck', () => {
  it('is content with a valid folder', () => {
    expect(run('--content', CITY)).toEqual({ code: 0, text: 'Nothing to mend.\n' });
    expect(run('--content', CITY, '--format', 'json')).toEqual({ code: 0, text: '[]\n' });
  });

  it('fails for errors', () => {
    const { code, text } = run('--content', 'tests/fixtures', '--lang', 'ru');
    expect(code).toBe(1);
    expect(text).toContain('Как исправить:');
  });

  it('holds the date of the content itself against today, outside of a repository too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'future-'));
    try {
      cpSync(CITY, folder, { recursive: true });
      const site = join(folder, 'site.yaml');
      writeFileSync(site, readFileSync(site, 'utf8').replace('dataDate: 2024-06-30', 'dataDate: 2999-01-01'));
      expect(run('--content', folder).text).toContain('dataDate');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses options that it does not know', () => {
    expect(run('--contnet', CITY).code).toBe(2);
    expect(run('--format', 'xml').code).toBe(2);
    expect(run('--content', CITY, '--fix', '--encoding', 'cp1251').text).toContain('windows-1251');
    expect(run('--content', CITY, '--encoding', 'koi8-r')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--encoding works together with --fix only.') as string,
    });
  });
});

describe('editorLanguage', () => {
  it.each([
    [{ asked: 'ru', env: { LANG: 'en_US.UTF-8' } }, 'ru'],
    [{ env: { LC_ALL: 'ru_RU.UTF-8', LANG: 'en_US' } }, 'ru'],
    [{ env: { LANG: 'C.UTF-8' }, siteLocales: ['ru'] }, 'ru'],
    [{ env: {}, siteLocales: ['sah'] }, 'en'],
    [{ env: { LANG: 'C.UTF-8' }, siteLocales: ['sah', 'ru', 'en'] }, 'ru'],
    [{ env: {}, siteLocales: ['en'], systemLocale: 'ru-RU' }, 'ru'],
    [{ env: { LANG: 'en_GB.UTF-8' }, systemLocale: 'ru-RU' }, 'en'],
    [{ asked: 'xx', env: {} }, 'en'],
  ])('chooses of %j %s', (wishes, language) => {
    expect(editorLanguage(wishes)).toBe(language);
  });
});
