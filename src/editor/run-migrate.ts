import { join } from 'node:path';
import { answerFlags, contentAsked, CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { readFlags, type FlagKinds } from '../check/read-flags.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { writeOver } from '../content-source/write-whole.ts';
import { FORMAT_STEPS } from '../format/format-changes.ts';
import { migrateWords } from '../i18n/editor-texts/migrate-words.ts';
import { planMigration } from './migrate/plan-migration.ts';

/**
 * Brings a content to the version of the format that this program reads: `[--content DIR] [--lang ru|en] [--dry-run]`.
 * Files are written in place, and say what they said; all or none.
 * @param steps of the format; tests bring their own
 * @returns exit code: 0, 1 when something cannot be written anew, 2 when the command is not understood
 */
export function runMigrate(args: readonly string[], { env, print }: Terminal, steps = FORMAT_STEPS): number {
  const flags = readFlags(args, FLAGS);
  const { folder, lang } = contentAsked(flags, env);
  const say = (text: string, code: number) => {
    print(text);
    return code;
  };
  const answer = answerFlags(flags, { command: 'migrate', kinds: FLAGS, lang });
  if (answer !== undefined) return say(answer.text, answer.code);
  const words = migrateWords(lang);
  const shown = (file: string) => [shownFolder(folder), file].filter(Boolean).join('/');
  const plan = planMigration(folder, steps);
  if (plan === undefined) return say(words.noVersion(shown('site.yaml')), 1);
  const { from, to, files, refused } = plan;
  if (from > to) return say(words.newer(shown('site.yaml'), from, to), 1);
  if (from === to) return say(words.nothing(to), 0);
  if (refused.length > 0) {
    const lines = refused.map(({ file, line, before }) => `${shown(file)}:${line}  ${before}`.trimEnd());
    return say([...lines, words.refused].join('\n'), 1);
  }
  for (const { file, changes } of files)
    print(
      [shown(file), ...changes.map(({ line, ...change }) => `  ${line}  ${words.change(change)}`)].join('\n'),
    );
  if (!flags.given.has('dry-run')) for (const { file, text } of files) writeOver(join(folder, file), text);
  const numbers = { from, to, files: files.length };
  return say(flags.given.has('dry-run') ? words.trial(numbers) : words.done(numbers), 0);
}

const FLAGS = { ...CONTENT_FLAGS, 'dry-run': 'switch' } as const satisfies FlagKinds;
