import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { checkContent } from '../check/check-content.ts';
import { readFlags, type Flags } from '../check/read-flags.ts';
import { reportTerminal } from '../check/reporters/terminal.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { imageFormat, isPublishable } from '../content-source/image-format.ts';
import type { NewWords } from '../i18n/editor-texts/new-text.ts';
import { asOf } from '../content-source/as-of.ts';
import { hasTextLayer } from './has-text-layer.ts';
import { askFrom, type Problem } from './new/ask.ts';
import { askPerson, type Person } from './new/ask-person.ts';
import { makeRecord } from './new/make-record.ts';
import { choiceQuestion } from './new/questions.ts';
import { isNewKind, NEW_KINDS, type NewKind } from './new/kinds.ts';
import type { Attached, AttachedFile } from './new/own-paper.ts';
import { filesIn, planFiles } from './plan-files.ts';
import { readAnswers } from './read-answers.ts';
import { readContext, readRemarks } from './read-context.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes a record: `[kind] [--name answer …] [--document FILE] [--photo FILE] [--content DIR] [--lang ru|en]
 * [--no-questions]`. What the flags leave open is asked for at a terminal; without one, or with `--no-questions`, it is
 * named and nothing written.
 * @returns exit code: 0, 1 when nothing could be written, 2 when the command is not understood
 */
export async function runNew(
  args: readonly string[],
  { env, person, print }: PersonTerminal,
): Promise<number> {
  const first = readFlags(args, FLAGS);
  const context = readContext(first, env);
  const { words } = context;
  const say = (text: string, code: number) => {
    print(text);
    return code;
  };
  const [word] = first.words;
  const { flags, answer } = readAnswers(args, context, {
    command: 'new',
    kinds: FLAGS,
    records: isNewKind(word) ? [word] : KINDS,
    words: [1, KINDS],
  });
  if (answer !== undefined) return say(answer.text, answer.code);
  if (!context.isReadable) return say(words.contentBroken, 1);
  const asksPerson = person !== undefined && !flags.given.has('no-questions');
  const files = attachedFiles(flags, words);
  if ('problem' in files) return say(`${files.problem}\n${words.stopped}`, 1);
  const problems: Problem[] = [];
  const ask = asksPerson
    ? askPerson(flags.given, person, words)
    : askFrom(flags.given, problems, (question) => words.missing(question.words, question.name));
  const kind =
    word ??
    (await ask(
      choiceQuestion({ name: 'record', words: words.whichKind, isRequired: true }, kindChoices(words), words),
    ));
  const drafts = isNewKind(kind) ? await makeRecord({ ask, problems }, context, kind, files) : undefined;
  if (drafts === undefined || problems.length > 0) {
    const list = problems.map(({ name, problem }) =>
      problem.includes(`--${name}`) ? problem : `--${name}: ${problem}`,
    );
    return say([...list, words.stopped].join('\n'), 1);
  }
  const planned = planFiles(drafts, { ...context, remarks: readRemarks(context.lang) });
  const written = writeFiles(filesIn(context.folder, planned));
  if ('taken' in written) return say(words.notWritten(written.taken.map(shownFolder)), 1);
  if ('failed' in written)
    return say(`${words.cannotWrite(shownFolder(written.failed), written.reason)}\n${words.stopped}`, 1);
  const shown = shownFolder(context.folder);
  const paths = planned.map(({ path }) => `${shown}/${path}`);
  print(['', words.written, ...paths.map((path) => `  ${path}`)].join('\n'));
  print(`\n${words.next(paths.filter((path) => path.endsWith('.md') && !/\.[a-z-]+\.md$/u.test(path)))}`);
  const own = new Set(planned.map(({ path }) => path));
  const findings = checkContent(context.folder, { asOf: asOf(context.folder) }).findings.filter(({ file }) =>
    own.has(file),
  );
  if (findings.length > 0) {
    const report = reportTerminal(findings, { lang: context.lang, folder: shown, colors: false });
    print(`\n${words.checkSays}\n${report}`);
  }
  return 0;
}

const KINDS = Object.keys(NEW_KINDS) as NewKind[];

const FLAGS = {
  record: KINDS,
  document: 'value',
  photo: 'value',
  'no-questions': 'switch',
  ...CONTENT_FLAGS,
} as const;

function kindChoices(words: NewWords): { value: NewKind; label: string }[] {
  return KINDS.map((value) => ({
    value,
    label: words.kinds[value] ?? value,
  }));
}

/** Papers and photographs that the flags name; a picture given as a document is a photograph. */
function attachedFiles({ all }: Flags, words: NewWords): Attached | { problem: string } {
  const documents = all.get('document') ?? [];
  const photos = all.get('photo') ?? [];
  const papers: AttachedFile[] = [];
  const pictures: AttachedFile[] = [];
  for (const path of [...documents, ...photos]) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return { problem: words.noFile(path) };
    }
    const format = imageFormat(bytes);
    const isPhoto = photos.includes(path) || format !== undefined;
    if (isPhoto && !isPublishable(format)) return { problem: words.noPhoto(basename(path), format ?? '') };
    (isPhoto ? pictures : papers).push({ path: resolve(path), hasText: hasTextLayer(bytes) });
  }
  return { documents: papers, photos: pictures };
}

interface PersonTerminal extends Terminal {
  /** Nobody where the command runs without a terminal. */
  person: Person | undefined;
}
