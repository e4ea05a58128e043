import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { readFlags, type Flags } from '../check/read-flags.ts';
import { reportTerminal } from '../check/reporters/terminal.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { imageFormat, isPublishable } from '../content-source/image-format.ts';
import type { Finding } from '../format/findings.ts';
import type { NewWords } from '../i18n/editor-texts/new-text.ts';
import { hasTextLayer } from './has-text-layer.ts';
import { askFrom, type Ask, type Problem } from './new/ask.ts';
import { askPerson, type Person } from './new/ask-person.ts';
import { makeRecord } from './new/make-record.ts';
import { choiceQuestion } from './new/questions.ts';
import { isNewKind, NEW_KINDS, type NewKind } from './new/kinds.ts';
import type { Attached, AttachedFile } from './new/own-paper.ts';
import { refusedAnswers } from './new/refused-answers.ts';
import { filesIn, judgeFiles, planFiles, type PlannedFile } from './plan-files.ts';
import { flagOf, readAnswers } from './read-answers.ts';
import { readContext, readRemarks, type ReadContext } from './read-context.ts';
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
  const files = attachedFiles(flags, words);
  if ('problem' in files) return say(`${files.problem}\n${words.stopped}`, 1);
  const asked = { context, flags, files, person: flags.given.has('no-questions') ? undefined : person };
  const outcome = await askUntilTaken(asked, word);
  if ('problems' in outcome) {
    const list = outcome.problems.map(({ name, problem }) =>
      problem.includes(`--${name}`) ? problem : `--${name}: ${problem}`,
    );
    return say([...list, words.stopped].join('\n'), 1);
  }
  const { planned, findings } = outcome;
  const written = writeFiles(filesIn(context.folder, planned));
  if ('taken' in written) return say(words.notWritten(written.taken.map(shownFolder)), 1);
  if ('failed' in written)
    return say(`${words.cannotWrite(shownFolder(written.failed), written.reason)}\n${words.stopped}`, 1);
  const shown = shownFolder(context.folder);
  const paths = planned.map(({ path }) => `${shown}/${path}`);
  print(['', words.written, ...paths.map((path) => `  ${path}`)].join('\n'));
  print(`\n${words.next(paths.filter((path) => path.endsWith('.md') && !/\.[a-z-]+\.md$/u.test(path)))}`);
  if (findings.length > 0) {
    const report = reportTerminal(findings, { lang: context.lang, folder: shown, colors: false });
    print(`\n${words.checkSays}\n${report}`);
  }
  return 0;
}

/**
 * Asks for a record. What the check would refuse of the answers a person is told and asked for again; without a person
 * it is a problem.
 * @param word the kind of the record, where it was typed
 */
async function askUntilTaken(
  { context, flags, files, person }: AskedRecord,
  word: string | undefined,
): Promise<{ problems: Problem[] } | { planned: PlannedFile[]; findings: Finding[] }> {
  const { words } = context;
  const given = new Map<string, string | undefined>(flags.given);
  const problems: Problem[] = [];
  const answered = person
    ? askPerson(given, person, words)
    : askFrom(given, problems, (question) => words.missing(question.words, question.name));
  // The language of a source is one thing, and that of the answers another.
  const ask: Ask = (question) => answered({ ...question, name: flagOf(question.name, FLAGS) });
  const whichKind = { name: 'record', words: words.whichKind, isRequired: true };
  const kind = word ?? (await answered(choiceQuestion(whichKind, kindChoices(words), words)));
  for (;;) {
    const drafts = isNewKind(kind) ? await makeRecord({ ask, problems }, context, kind, files) : undefined;
    if (drafts === undefined || problems.length > 0) return { problems };
    const planned = planFiles(drafts, { ...context, remarks: readRemarks(context.lang) });
    const findings = judgeFiles(context.folder, planned);
    const refused = refusedAnswers(findings, drafts, given, context);
    if (refused.length === 0) return { planned, findings };
    // A file that is refused is none to ask for.
    if (person === undefined || refused.some(({ name }) => name in FLAGS)) return { problems: refused };
    for (const { name, problem } of refused) {
      person.print(`  --${name}: ${problem}`);
      given.set(name, undefined);
    }
  }
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

interface AskedRecord {
  context: ReadContext;
  flags: Flags;
  files: Attached;
  person: Person | undefined;
}

/** A terminal at which somebody may sit. */
export interface PersonTerminal extends Terminal {
  /** Nobody where the command runs without a terminal. */
  person: Person | undefined;
}
