import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { readFlags, type Flags } from '../check/read-flags.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { usageOf } from '../i18n/editor-texts/command-words.ts';
import { importWords, type ImportWords } from '../i18n/editor-texts/import-words.ts';
import { tableWords } from '../i18n/editor-texts/table-words.ts';
import { readColumns } from './import/columns.ts';
import type { ImportedRow } from './import/import-rows.ts';
import { judgedRows } from './import/judged-rows.ts';
import { readTable } from './import/read-table.ts';
import type { ImportTable, TableReading } from './import/table.ts';
import { templateOf } from './import/template.ts';
import { isNewKind, NEW_KINDS, type NewKind } from './new/kinds.ts';
import type { Question } from './new/ask.ts';
import type { FieldQuestion } from './new/field-questions.ts';
import { filesIn, planFiles } from './plan-files.ts';
import { flagOf, readAnswers } from './read-answers.ts';
import { readContext, readRemarks, type ReadContext } from './read-context.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes records of the rows of a spreadsheet: `TABLE [--record KIND] [--encoding NAME] [--name answer …]
 * [--dry-run]`, where answers stand for what a row leaves empty; or an empty table: `--template KIND [FILE]`. What is
 * there already is never changed.
 * @returns exit code: 0, 1 when something could not be read, 2 when the command is not understood
 */
export async function runImport(args: readonly string[], { env, print }: Terminal): Promise<number> {
  const first = readFlags(args, FLAGS);
  const context = readContext(first, env);
  const words = importWords(context.lang);
  const say = (text: string, code: number) => {
    print(text);
    return code;
  };
  const [path] = first.words;
  const wanted = first.given.get('template');
  const kind = wanted ?? first.given.get('record') ?? (path === undefined ? undefined : kindOf(path));
  const { flags, answer, questions } = readAnswers(args, context, {
    command: 'import',
    kinds: FLAGS,
    records: isNewKind(kind) ? [kind] : [],
    words: [1],
  });
  if (answer !== undefined) return say(answer.text, answer.code);
  if (!context.isReadable) return say(context.words.contentBroken, 1);
  if (wanted !== undefined) return printTemplate(templateOf(questions, context.words), path, words, say);
  if (path === undefined) return say(usageOf('import', Object.keys(FLAGS), context.lang), 2);
  if (!isNewKind(kind)) return say(words.whichRecord(basename(path)), 2);
  const { table, problem } = tableAt(path, flags.given.get('encoding'));
  if (problem !== undefined) return say(tableWords(context.lang).noTable(path, problem), 1);
  for (const remark of table.remarks) print(tableWords(context.lang).remark(remark));
  return importTable({ table, kind, questions, flags, context, words, print });
}

async function importTable(asked: TableImport): Promise<number> {
  const { table, kind, questions, flags, context, words, print } = asked;
  const columns = readColumns(table, questions);
  for (const { letter, heading, unread } of columns) {
    if (unread !== undefined) print(tableWords(context.lang).unreadColumn(letter, heading, unread));
  }
  if (!columns.some(({ name }) => name)) {
    print(words.noColumns(`npm run import -- --template ${kind}`));
    return 1;
  }
  const imported = await judgedRows(table, {
    columns,
    defaults: new Map(
      questions.flatMap(({ name }) => {
        const answer = flags.given.get(flagOf(name, FLAGS));
        return answer === undefined ? [] : [[name, answer]];
      }),
    ),
    kind,
    context,
    faultText: tableWords(context.lang).fault,
  });
  const isTrial = flags.given.has('dry-run');
  const rows = imported.map((row) => rowLine(row, questions, context, words, isTrial));
  const count = (outcome: RowLine['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const wrong = count('wrong');
  print(
    [...rows.map(({ text }) => text), '', words.summary(count('written'), count('present'), wrong)].join(
      '\n',
    ),
  );
  print(isTrial ? words.wouldWrite : words.next);
  return wrong > 0 || columns.some(({ unread }) => unread !== undefined) ? 1 : 0;
}

/** Writes the records of a row, unless it is a trial, and says what became of it. */
function rowLine(
  { row, drafts, present, problems, notes = [] }: ImportedRow,
  questions: readonly Question[],
  context: ReadContext,
  words: ImportWords,
  isTrial: boolean,
): RowLine {
  if (present !== undefined) return { outcome: 'present', text: words.present(row, present) };
  const question = (name: string) => questions.find((one) => one.name === name)?.words ?? name;
  const told = (problems ?? notes).map(({ cell, name, problem }) =>
    words.problem(row, cell, question(name), problem),
  );
  const wrong = (text: string): RowLine => ({ outcome: 'wrong', text });
  if (problems !== undefined) return wrong(told.join('\n'));
  const planned = planFiles(drafts, { ...context, remarks: readRemarks(context.lang) });
  const written = isTrial ? { files: [] } : writeFiles(filesIn(context.folder, planned));
  if ('taken' in written) return wrong(context.words.notWritten(written.taken.map(shownFolder)));
  if ('failed' in written)
    return wrong(context.words.cannotWrite(shownFolder(written.failed), written.reason));
  const shown = shownFolder(context.folder);
  const paths = planned.map(({ path }) => `${shown}/${path}`);
  return { outcome: 'written', text: [words.written(row, paths.join(', ')), ...told].join('\n') };
}

/** What is said of a row, and what became of it: a record that could not be written counts as wrong. */
interface RowLine {
  outcome: 'written' | 'present' | 'wrong';
  text: string;
}

function printTemplate(
  text: string,
  path: string | undefined,
  words: ImportWords,
  say: (text: string, code: number) => number,
): number {
  if (path === undefined) return say(text.trimEnd(), 0);
  // The mark tells Excel that the letters are UTF-8.
  const written = writeFiles([{ path, contents: () => `\uFEFF${text}` }]);
  if ('taken' in written) return say(words.templateThere(path), 1);
  if ('failed' in written) return say(words.templateFailed(path, written.reason), 1);
  return say(words.templateWritten(path), 0);
}

function tableAt(path: string, encoding: string | undefined): TableReading {
  try {
    return readTable(readFileSync(path), encoding);
  } catch {
    return { problem: { kind: 'no-table' } };
  }
}

const KINDS = Object.keys(NEW_KINDS);

const FLAGS = {
  record: KINDS,
  template: KINDS,
  encoding: 'value',
  'dry-run': 'switch',
  ...CONTENT_FLAGS,
} as const;

/** A table is called after what it holds: `partners.csv`, `agreements-2025.xlsx`. */
function kindOf(path: string): string | undefined {
  const name = basename(path).toLowerCase();
  return KINDS.find((kind) => name.startsWith(kind));
}

interface TableImport {
  table: ImportTable;
  kind: NewKind;
  questions: readonly FieldQuestion[];
  flags: Flags;
  context: ReadContext;
  words: ImportWords;
  print: (text: string) => void;
}
