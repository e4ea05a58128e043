import { filePlans } from '../../format/file-plans.ts';
import type { Locales } from '../../format/localized-text.ts';
import type { FieldPath } from '../../format/field-path.ts';
import { withValue } from '../../format/with-value.ts';
import { findingText } from '../../i18n/finding-texts/index.ts';
import { foldText } from '../../i18n/fold-text.ts';
import type { Ask, Problem } from './ask.ts';
import { askPlace, placeSources } from './ask-place.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import {
  fieldQuestions,
  judged,
  schemaFindings,
  type FieldQuestion,
  type Fields,
} from './field-questions.ts';
import { NEW_KINDS, sourceId, type NewKind } from './kinds.ts';
import { askedForPapers, ownPaper, type Attached } from './own-paper.ts';
import { freeId, idQuestion } from './questions.ts';

/**
 * Asks for a record of a kind: its fields, its name, and how it is known. A paper that is at hand is its own source.
 * @param problems gathers what the record as a whole lacks, by the name of the answer
 * @returns the records to write, the source first; `undefined` when an answer that they cannot do without is missing
 */
export async function makeRecord(
  asking: Asking,
  context: EditorContext,
  kind: NewKind,
  attached: Attached = { documents: [], photos: [] },
): Promise<Draft[] | undefined> {
  const asked = await askRecord(asking, context, kind, { attached });
  if (kind === 'source') return asked && [asked];
  if (asked !== undefined && attached.documents.length + attached.photos.length > 0) {
    const own = ownPaper(asked, attached, context);
    const paper = { ...own.paper, fields: cited(own.paper, own.source.id) };
    return isWhole(paper, asking, context) ? [own.source, paper] : undefined;
  }
  const source = await askSource(asking, context);
  if (asked === undefined) return undefined;
  const draft = { ...asked, fields: cited(asked, source?.id) };
  if (!isWhole(draft, asking, context)) return undefined;
  return [...(source?.drafts ?? []), ...placeSources(draft, context), draft];
}

/** All answers that making a record may take, in order; they are the columns of its table. */
export function questionsOf(context: EditorContext, kind: NewKind): FieldQuestion[] {
  const { words } = context;
  const plain = { isRequired: false, isAsked: true, read: (value: string) => ({ value }), path: [] };
  const own = [
    ...fieldQuestions(NEW_KINDS[kind].collection, context).map((question) =>
      isPlaceOf(kind, question) ? { ...question, hint: words.placeCell } : question,
    ),
    { ...plain, name: 'id', words: words.fields.id, hint: words.idCell },
  ];
  if (kind === 'source') return own;
  return [
    ...own,
    { ...plain, name: 'source', words: words.fields.source, hint: words.sourceHint },
    // The answers about a new source are rarely in a table; its address alone will do.
    ...fieldQuestions('sources', context, SOURCE).map((question) => ({
      ...question,
      isAsked: false,
      path: [],
    })),
    { ...plain, name: `${SOURCE}id`, words: words.fields['source-id'], isAsked: false },
  ];
}

/** Before the names of the answers about a new source that another record cites. */
export const SOURCE = 'source-';

/** Whether the gazetteer is asked for the answer: only partners are places. */
function isPlaceOf(kind: NewKind, { path: [field] }: FieldQuestion): boolean {
  return kind === 'partner' && field === 'coordinates';
}

/** The fields and the name of one record. */
async function askRecord(
  { ask, problems }: Asking,
  context: EditorContext,
  kind: NewKind,
  { attached, prefix = '', known = {}, idOf = NEW_KINDS[kind].idOf }: Wishes,
): Promise<Draft | undefined> {
  const { words, taken, locales } = context;
  const { collection, complete } = NEW_KINDS[kind];
  let fields = known;
  let lacks = false;
  // An optional group whose first question stays open is asked no further; nor is a text without its first language.
  const open = new Set<string>();
  for (const question of fieldQuestions(collection, context, prefix)) {
    const { path } = question;
    const group = path.slice(0, -1);
    if (known[String(path[0])] !== undefined) continue;
    if (isPlaceOf(kind, question)) {
      fields = { ...fields, ...(await askPlace(ask, context, namesOf(fields), textOf(fields['country']))) };
      continue;
    }
    const wanted = attached === undefined ? question : askedForPapers(question, attached);
    const value = await ask(open.has(group.join('.')) ? { ...wanted, isAsked: false } : wanted);
    if (value !== undefined) fields = withValue(fields, path, value) as Fields;
    else if (group.length > 0 && !hasValue(fields, group)) open.add(group.join('.'));
    lacks ||= value === undefined && wanted.isRequired;
  }
  const proposal = idOf(fields, locales);
  const isOwnName = kind === 'partner' || kind === 'association';
  const id = await ask(
    idQuestion(
      {
        name: `${prefix}id`,
        words: prefix === SOURCE ? words.fields['source-id'] : words.fields.id,
        proposal: isOwnName ? proposal : freeId(proposal, taken[collection]),
      },
      taken[collection],
      words,
    ),
  );
  if (lacks || id === undefined) return undefined;
  const draft = { collection, id, fields: complete?.(fields) ?? fields };
  return kind === 'source' && !isWhole(draft, { ask, problems }, context, prefix) ? undefined : draft;
}

/**
 * Asks where a fact comes from: a source that is there, by its name, or the address of a page, which becomes a new
 * source.
 */
async function askSource(
  asking: Asking,
  context: EditorContext,
): Promise<{ id: string; drafts: Draft[] } | undefined> {
  const { words, records, sourcesByUrl } = context;
  const answer = await asking.ask({
    name: 'source',
    words: words.fields.source,
    hint: words.sourceHint,
    isRequired: false,
    read: (typed) => {
      const isNamed = (label: string) => foldText(label) === foldText(typed);
      const known = records.sources.find(({ value, label }) => value === typed || isNamed(label));
      const id = known?.value ?? sourcesByUrl.get(typed);
      if (id !== undefined) return { value: id };
      if (!/^https?:\/\//iu.test(typed)) return { problem: words.noSource(typed) };
      return judged('sources', context, ['url'], typed);
    },
  });
  if (answer === undefined) return undefined;
  if (!URL.canParse(answer)) return { id: answer, drafts: [] };
  const host = new URL(answer).hostname.replace(/^www\./u, '');
  const draft = await askRecord(asking, context, 'source', {
    prefix: SOURCE,
    known: { url: answer },
    idOf: (fields) => sourceId(host, fields),
  });
  return draft && { id: draft.id, drafts: [draft] };
}

/** The fields of a record with its source: for the whole of it, and for every part that has sources of its own. */
function cited({ collection, fields }: Draft, source: string | undefined): Fields {
  if (source === undefined) return fields;
  const plan = filePlans()[collection];
  const parts = Object.entries(fields).map(([name, value]) => {
    const field = plan.kind === 'group' ? plan.fields[name] : undefined;
    const group = field?.kind === 'list' ? field.element : field;
    if (group?.kind !== 'group' || !('cite' in group.fields)) return [name, value] as const;
    const withCite = (part: unknown) => ({ ...(part as Fields), cite: [source] });
    return [name, Array.isArray(value) ? value.map(withCite) : withCite(value)] as const;
  });
  return { ...Object.fromEntries(parts), cite: { record: [source], ...(fields['cite'] ?? {}) } };
}

/** Whether the format takes a record as it is; what it lacks goes to the problems, by the answer that would mend it. */
function isWhole(
  { collection, fields }: Draft,
  { problems }: Asking,
  context: EditorContext,
  prefix = '',
): boolean {
  const questions = fieldQuestions(collection, context, prefix);
  const findings = schemaFindings(collection, fields, context);
  for (const finding of findings) {
    const path = finding.field ?? [];
    const isMeant = (question: FieldQuestion) => path.every((part, at) => question.path[at] === part);
    const name = path.at(-1) === 'cite' ? 'source' : (questions.find(isMeant)?.name ?? path.join('-'));
    if (!problems.some((one) => one.name === name))
      problems.push({ name, problem: findingText(finding, context.lang).message });
  }
  return findings.length === 0;
}

function hasValue(fields: Fields, path: FieldPath): boolean {
  return path.reduce<unknown>((inside, part) => (inside as Fields | undefined)?.[part], fields) !== undefined;
}

/** Names of a place, those in Latin letters likely first. */
function namesOf({ name }: Fields): string[] {
  return Object.values((name ?? {}) as Record<string, string>).reverse();
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** How answers are had, and where what is wrong with the record as a whole is noted. */
interface Asking {
  ask: Ask;
  problems: Problem[];
}

interface Wishes {
  attached?: Attached;
  prefix?: string;
  /** Fields that need no question. */
  known?: Fields;
  /** The name to propose, where it is not that of the kind. */
  idOf?: (fields: Fields, locales: Locales) => string;
}
