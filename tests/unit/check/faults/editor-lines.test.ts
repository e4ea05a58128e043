import { describe, expect, it } from 'vitest';
import { editorLine } from '../../../../src/check/faults/editor-lines.ts';

const warn = (label: string | null, message: string) => editorLine({ label, level: 'warn', message }, 'ru');
const error = (label: string | null, message: string) => editorLine({ label, level: 'error', message }, 'ru');

describe('an editor reads nothing', () => {
  it.each([
    [
      'of an address that was mistyped',
      warn(
        'router',
        'A `getStaticPaths()` route pattern was matched, but no matching static path was found for requested path `/ru/x/`.\n\nPossible dynamic routes being matched: src/pages/x.',
      ),
    ],
    [
      'of what Astro would have for a bar that is off',
      warn(
        'vite',
        "Failed to resolve dependency: astro > html-escaper, present in client 'optimizeDeps.include'",
      ),
    ],
    ['of the work as it goes on', editorLine({ label: 'vite', level: 'info', message: 'connected.' }, 'ru')],
    ['twice of what stops a build', error('build', 'Caught error rendering /ru/: Error: boom')],
    ['of a trace', error(null, 'TypeError: boom\n    at page (src/pages/x.astro:1:2)')],
    [
      'of a hook',
      error('content-check', 'An unhandled error occurred while running the "astro:config:setup" hook'),
    ],
    [
      'of a refused page, which the check has told of',
      error(null, '[RefusedPage] a\n  Stack trace:\n    at b'),
    ],
  ])('%s', (_what, line) => expect(line).toBeUndefined());
});

describe('an editor reads', () => {
  it('what the check says, as it is', () => {
    expect(error('content-check', '\u001b[31m1 ошибка\u001b[39m')).toBe('\u001b[31m1 ошибка\u001b[39m');
  });

  it('why a page could not be made, without the trace', () => {
    const message =
      '\u001b[31m[EditorError]\u001b[39m Страницу /ru/ не удалось собрать: boom (The stacktrace appears to be already rewritten by something else.)\n  Stack trace:\n    at page (src/pages/x.astro:1:2)\n  Caused by:\n  boom';
    expect(error(null, message)).toBe('Страницу /ru/ не удалось собрать: boom');
  });

  it('of any other fault in their language, with its reason and where the trace is', () => {
    const line = error('vite', 'Something broke\n    at page (src/x.ts:1:2)\nbadly');
    expect(line).toContain('Сбой программы: Something broke\nbadly');
    expect(line).toContain('.build/log.txt');
    expect(line).not.toContain('src/x.ts');
    expect(warn('assets', 'No such font')).toBe(
      'Предупреждение программы (подробности в .build/log.txt): No such font',
    );
    expect(warn('router', 'Two routes are the same')).toContain('Two routes are the same');
    expect(warn('content', 'Entry x was not found.')).toContain('Entry x was not found.');
  });
});
