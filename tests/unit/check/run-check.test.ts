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

  it('refuses options that it does not know', () => {
    expect(run('--contnet', CITY).code).toBe(2);
    expect(run('--format', 'xml').code).toBe(2);
  });
});

describe('editorLanguage', () => {
  it.each([
    [{ asked: 'ru', env: { LANG: 'en_US.UTF-8' } }, 'ru'],
    [{ env: { LC_ALL: 'ru_RU.UTF-8', LANG: 'en_US' } }, 'ru'],
    [{ env: { LANG: 'C.UTF-8' }, siteDefault: 'ru' }, 'ru'],
    [{ env: {}, siteDefault: 'sah' }, 'en'],
    [{ env: {}, siteDefault: 'en', systemLocale: 'ru-RU' }, 'ru'],
    [{ env: { LANG: 'en_GB.UTF-8' }, systemLocale: 'ru-RU' }, 'en'],
    [{ asked: 'xx', env: {} }, 'en'],
  ])('chooses of %j %s', (wishes, language) => {
    expect(editorLanguage(wishes)).toBe(language);
  });
});
