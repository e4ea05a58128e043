import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { answerFlags, contentAsked, CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { checkContent } from '../check/check-content.ts';
import { readFlags } from '../check/read-flags.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { editYaml, setValue } from '../content-source/edit-yaml.ts';
import { findFiles } from '../content-source/find-files.ts';
import { writeOver } from '../content-source/write-whole.ts';
import type { FieldPath } from '../format/field-path.ts';
import { translationWords } from '../i18n/editor-texts/translation-words.ts';
import { asOf } from '../content-source/as-of.ts';
import { changesSince } from './translations/changes-since.ts';
import { missingInterface } from './translations/missing-interface.ts';
import { reportTranslations } from './translations/report-translations.ts';
import { workList, type TranslationRow } from './translations/work-list.ts';

/**
 * The translators' work list: `[FILE …] [--all] [--done FILE …] [--content DIR] [--lang ru|en]`. With `--done` the
 * files named, which somebody has compared with their originals, are marked as up to date; nothing else is ever
 * written.
 * @returns exit code: 0, or 1 when a file is no translation or the content cannot be read
 */
export function runTranslations(args: readonly string[], { env, print }: Terminal): number {
  const flags = readFlags(args, FLAGS);
  const { words: named, given } = flags;
  const { folder, lang } = contentAsked(flags, env);
  const answer = answerFlags(flags, { command: 'translations', kinds: FLAGS, lang, words: [Infinity] });
  if (answer !== undefined) {
    print(answer.text);
    return answer.code;
  }
  const { content, findings } = checkContent(folder, { asOf: asOf(folder) });
  const words = translationWords(lang);
  if (content === undefined) {
    print(words.contentBroken);
    return 1;
  }
  const there = new Set(findFiles(folder));
  const rows = workList(content, findings, (file) => there.has(file));
  const wanted = named.map((file) => ({ file, rows: rowsOf(rows, folder, file) }));
  const unknown = wanted.filter((one) => one.rows.length === 0);
  for (const { file } of unknown) print(words.noTranslation(file));
  if (unknown.length > 0) return 1;
  const chosen = named.length === 0 ? rows : wanted.flatMap((one) => one.rows);
  const shown = shownFolder(folder);
  if (!given.has('done')) {
    const changes = ({ file, translation, rendered }: TranslationRow) =>
      changesSince(folder, { original: file, translation: translation ?? file }, rendered);
    print(
      reportTranslations(chosen, {
        words,
        folder: shown,
        all: given.has('all') || named.length > 0,
        changes,
      }),
    );
    for (const text of missingInterface(content.site.locales, words, given.has('all'))) print(`\n${text}`);
    return 0;
  }
  if (named.length === 0) {
    print(words.nameFiles);
    return 1;
  }
  for (const row of chosen) {
    const file = row.translation ?? row.file;
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = marked(before, row);
    if (after === before) print(words.alreadyCurrent(`${shown}/${file}`));
    else {
      writeOver(path, after);
      print(words.marked(`${shown}/${file}`));
    }
  }
  return 0;
}

const FLAGS = { all: 'switch', done: 'switch', ...CONTENT_FLAGS } as const;

/** The text of a file with the marks that say what its translation renders now. */
function marked(text: string, { file, translation, digest, marks, locale }: TranslationRow): string {
  const set = (path: FieldPath, value: unknown) => (yaml: string) => setValue(yaml, path, value);
  if (translation !== undefined)
    return digest === '' ? text : editYaml(translation, text, set(['translationOf'], digest));
  return marks.reduce((all, { path, written, digest: own }) => {
    const place = [...path, 'translatedFrom'];
    const change = written === undefined ? set(place, { [locale]: own }) : set([...place, locale], own);
    return editYaml(file, all, change);
  }, text);
}

/** Rows of a translation, or all those of an original; a file is named from here or from the content folder. */
function rowsOf(rows: readonly TranslationRow[], folder: string, named: string): TranslationRow[] {
  const paths = [relative(folder, resolve(named)), relative(folder, resolve(folder, named))].map((path) =>
    path.split(sep).join('/'),
  );
  return rows.filter(
    ({ file, translation }) =>
      paths.includes(file) || (translation !== undefined && paths.includes(translation)),
  );
}
