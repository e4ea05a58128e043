import { fileForm } from '../../cms/file-form.ts';
import { hiddenIn } from '../../content-source/hidden-characters.ts';
import { issueFindings } from '../../content-source/issue-findings.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { FieldPlan } from '../../format/field-plan.ts';
import type { Finding } from '../../format/findings.ts';
import type { Locale } from '../../format/localized-text.ts';
import { recordSchemas, type CollectionName } from '../../format/index.ts';
import { withValue } from '../../format/with-value.ts';
import { fieldHint, fieldLabel } from '../../i18n/field-words/field-words.ts';
import { findingText } from '../../i18n/finding-texts/index.ts';
import { languageName } from '../../i18n/format.ts';
import type { Question, ReadAnswer } from './ask.ts';
import { askedFields, soleField, type AskedField } from './asked-fields.ts';
import { choicesFor } from './choices-for.ts';
import type { EditorContext } from './editor-context.ts';
import { readAnswer } from './read-answer.ts';

/**
 * The questions that make a record, read from its schema: one for every field and language, in the order of the forms,
 * with their words and their checks. They are the flags of `new` and the columns of `import`; a person is asked only
 * what the format requires, or what its field says.
 * @param prefix before the names of all answers
 */
export function fieldQuestions(
  collection: CollectionName,
  context: EditorContext,
  prefix = '',
): FieldQuestion[] {
  const { locales } = context;
  return (
    askedFields(fileForm(collection).plan)
      // What others say is known from sources of its own, and not from that of the record.
      .filter(({ path }) => path[0] !== 'accounts')
      .flatMap((asked) => {
        const question = questionOf(asked, collection, context, prefix);
        return asked.field.kind === 'localized'
          ? locales.map((locale) => inLanguage(question, locale, collection, context))
          : [question];
      })
  );
}

function questionOf(
  { path, field, isRequired, isAsked }: AskedField,
  collection: CollectionName,
  context: EditorContext,
  prefix: string,
): FieldQuestion {
  const { lang, words, locales } = context;
  const names = path.filter((part) => part !== 0).map(String);
  // In a table of partners the title of their source is not theirs.
  const above = prefix === '' ? [] : [words.fields.source];
  const labels = names.map((_, at) => fieldLabel([collection, ...names.slice(0, at + 1)], lang));
  const hint = words.hints[field.meta.rule ?? field.kind] ?? fieldHint([collection, ...names], lang);
  const choices = choicesFor(field, context);
  return {
    name: `${prefix}${names.join('-')}`,
    words: [...above, ...labels].join(': '),
    ...(hint !== undefined && { hint }),
    ...(choices.length > 0 && { choices }),
    ...{ isRequired, isAsked, path },
    // Most of what a city's registry cites is in the city's own language.
    ...(collection === 'sources' && names.join() === 'lang' && { likely: locales[0] }),
    read: (typed) => {
      const read = readAnswer(field, typed, context);
      return 'value' in read ? judged(collection, context, path, asWritten(field, read.value)) : read;
    },
  };
}

/** The question for a text in one language of the site; all but the first may be left out. */
function inLanguage(
  question: FieldQuestion,
  locale: Locale,
  collection: CollectionName,
  context: EditorContext,
): FieldQuestion {
  const { lang, words, locales } = context;
  const isFirst = locale === locales[0];
  const path = [...question.path, locale];
  return {
    ...question,
    name: `${question.name}-${locale}`,
    words: words.inLanguage(question.words, languageName(locale, lang)),
    ...(!isFirst && { hint: words.translationHint }),
    isRequired: question.isRequired && isFirst,
    path,
    read: (typed) => judged(collection, context, path, typed),
  };
}

/** What the schema of a collection has against fields of a record. */
export function schemaFindings(
  collection: CollectionName,
  fields: Fields,
  { locales }: EditorContext,
): Finding[] {
  const key = locales.join(' ');
  const schemas = schemasOf.get(key) ?? recordSchemas(locales);
  schemasOf.set(key, schemas);
  const { success, error } = schemas[collection].safeParse(fields);
  const { plan } = fileForm(collection);
  return success ? [] : issueFindings({ file: '', yaml: '', data: fields, plan, locales }, error.issues);
}

/** Schemas by languages; a table asks for them with every cell. */
const schemasOf = new Map<string, ReturnType<typeof recordSchemas>>();

/** A value, unless the check would refuse it wherever it stands. */
export function judged<Value>(
  collection: CollectionName,
  context: EditorContext,
  path: FieldPath,
  value: Value,
): ReadAnswer<Value> {
  const fields = withValue({}, path, value) as Fields;
  const findings = [
    ...hiddenIn(value).map(({ rule, code }) => ({
      ...({ rule, level: 'error', file: '', field: path, values: { code } } as const),
    })),
    ...schemaFindings(collection, fields, context),
  ];
  const wrong = findings.find(({ field = [] }) => path.every((part, at) => field[at] === part));
  return wrong === undefined ? { value } : { problem: findingText(wrong, context.lang).message };
}

/** Ids become groups where a list has them so, such as the parties of a paper. */
function asWritten(field: FieldPlan, value: unknown): unknown {
  const sole = field.kind === 'list' ? soleField(field.element) : undefined;
  if (sole?.field.kind !== 'reference' || !Array.isArray(value)) return value;
  return value.map((id: unknown) => ({ [sole.name]: id }));
}

/** A question with the place of its answer in the record. */
export interface FieldQuestion extends Question {
  path: FieldPath;
}

export type Fields = Readonly<Record<string, unknown>>;
