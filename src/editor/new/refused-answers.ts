import type { Finding } from '../../format/findings.ts';
import { findingText } from '../../i18n/finding-texts/index.ts';
import type { Problem } from './ask.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { fieldQuestions } from './field-questions.ts';
import { SOURCE } from './make-record.ts';

/**
 * The answers that the check would refuse once the records are written. What was left open is none of them: a person
 * may not know it yet, and the check says it of the record.
 * @param findings on the files of the records
 * @param drafts the records, the one that was asked for last
 * @param given the answers, by name
 */
export function refusedAnswers(
  findings: readonly Finding[],
  drafts: readonly Draft[],
  given: Given,
  context: EditorContext,
): Problem[] {
  const refused = new Map<string, string>();
  for (const finding of findings.filter(({ level }) => level === 'error')) {
    const name = answerBehind(finding, drafts, given, context);
    // A name is proposed where none is given.
    const isGiven = Boolean(given.get(name)) || finding.field.length === 0;
    if (isGiven && !refused.has(name)) refused.set(name, findingText(finding, context.lang).message);
  }
  return [...refused].map(([name, problem]) => ({ name, problem }));
}

/** The name of the answer that a finding is about. */
function answerBehind(
  { rule, file, field }: Finding,
  drafts: readonly Draft[],
  given: Given,
  context: EditorContext,
): string {
  if (/^(?:documents|images)\//u.test(file) || field.at(-1) === 'file')
    return given.has('photo') && (file.startsWith('images/') || field[0] === 'images') ? 'photo' : 'document';
  // It is the field that is named, and its source that is missing.
  if (rule === 'uncited' || field.at(-1) === 'cite') return 'source';
  const draft = drafts.find(({ collection, id }) => file.startsWith(`${collection}/${id}.`));
  const isSource = draft !== drafts.at(-1);
  const prefix = isSource ? SOURCE : '';
  if (field.length === 0) return `${prefix}id`;
  // The address of a new source is the answer to where the record is known from.
  if (isSource && field[0] === 'url') return 'source';
  const questions = draft === undefined ? [] : fieldQuestions(draft.collection, context, prefix);
  const meant =
    questions.find(({ path }) => path.every((part, at) => part === field[at])) ??
    questions.find(({ path }) => field.every((part, at) => part === path[at]));
  return meant?.name ?? field.join('-');
}

type Given = ReadonlyMap<string, string | undefined>;
