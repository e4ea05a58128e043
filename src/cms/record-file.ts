import { orderFields, setValue } from '../content-source/edit-yaml.ts';
import { parseYaml } from '../content-source/parse-yaml.ts';
import { splitFrontmatter } from '../content-source/split-frontmatter.ts';
import { fieldsText } from '../content-source/yaml-text.ts';
import type { FieldPath } from '../format/field-path.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { isMapping } from '../format/is-mapping.ts';
import { toForm, toWritten, writtenAnew } from './edit-form.ts';

/** Where the form keeps the text that it was filled from, so that fields nobody touched stay as they were written. */
export const ORIGINAL = 'originalText';
/** Name of the main text in the form. */
export const BODY = 'body';
/** Name of the list in the form of a file that is one map, such as a vocabulary. */
export const ROWS = 'rows';
/** What the short texts of a group render by language; the forms write it and do not show it. */
export const MARK = 'translatedFrom';
/** Languages whose translations the editor declares to render the present text. */
export const CHECKED = 'translationsChecked';

/**
 * A file of the content as a form shows it.
 * @throws when its YAML cannot be read
 */
export function readForm(text: string, { plan, hasBody }: FileForm): Form {
  const { yaml, body } = partsOf(text, hasBody);
  const parsed = parseYaml(yaml);
  if ('mistake' in parsed) throw new Error(`Line ${parsed.mistake.line}: ${parsed.mistake.rule}`);
  const fields = toForm(plan, parsed.value);
  const form = isMapping(fields) ? fields : { [ROWS]: fields };
  return { ...form, ...(hasBody && { [BODY]: body.trim() }), [ORIGINAL]: text };
}

/** A filled form as the text of a file. What was not changed keeps its wording, its order and the remarks around it. */
export function writeForm(form: Form, { plan, hasBody }: FileForm): string {
  const { [BODY]: filledBody, [ORIGINAL]: original, [CHECKED]: _checked, ...fields } = form;
  const written = toWritten(plan, plan.kind === 'map' ? fields[ROWS] : fields) ?? {};
  const before = partsOf(typeof original === 'string' ? original : '', hasBody);
  const yaml = isMapping(written) ? mergeYaml(before.yaml, written, plan) : before.yaml;
  if (!hasBody) return yaml;
  const body = typeof filledBody === 'string' ? filledBody.trim() : '';
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function partsOf(text: string, hasBody: boolean): { yaml: string; body: string } {
  // Editors on Windows may have saved it with other line ends.
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (!hasBody) return { yaml: plain, body: '' };
  const { yaml = '', body } = splitFrontmatter(plain);
  return { yaml: yaml === '' ? '' : `${yaml}\n`, body };
}

/** YAML with the fields that have another value now set to it, one by one. */
function mergeYaml(before: string, fields: Form, plan: FieldPlan): string {
  const merged = changes(dataOf(before, plan), fields).reduce((yaml, { path, value }) => {
    const edited = setValue(yaml, path, value);
    // What cannot be changed alone, such as what has an alias, is written anew with the whole of its field.
    return edited === yaml ? setValue(yaml, path.slice(0, 1), fields[String(path[0])]) : edited;
  }, before);
  // The order of a vocabulary is the order in which its words are shown.
  const ordered = plan.kind === 'map' ? orderFields(merged, Object.keys(fields)) : merged;
  const after = dataOf(ordered, plan);
  const isOrdered = plan.kind !== 'map' || Object.keys(after).join('\n') === Object.keys(fields).join('\n');
  return isOrdered && changes(after, fields).length === 0 ? ordered : fieldsText(fields);
}

/** The fields of a YAML text as the forms would write them. */
function dataOf(yaml: string, plan: FieldPlan): Form {
  const parsed = parseYaml(yaml);
  return 'value' in parsed ? writtenAnew(plan, parsed.value) : {};
}

/** The innermost values that differ. A list whose elements have moved is one value: remarks would stay behind. */
function changes(was: unknown, now: unknown, path: FieldPath = []): { path: FieldPath; value: unknown }[] {
  if (isMapping(was) && isMapping(now))
    return Object.keys({ ...was, ...now }).flatMap((name) => changes(was[name], now[name], [...path, name]));
  if (Array.isArray(was) && Array.isArray(now) && !hasMoved(was, now))
    return now.flatMap((element, at) => changes(was[at], element, [...path, at]));
  return isSame(was, now) ? [] : [{ path, value: now }];
}

function hasMoved(was: readonly unknown[], now: readonly unknown[]): boolean {
  const isElsewhere = (element: unknown) => was.some((one) => isSame(one, element));
  return (
    now.length < was.length || now.some((element, at) => !isSame(element, was[at]) && isElsewhere(element))
  );
}

function isSame(was: unknown, now: unknown): boolean {
  return JSON.stringify(was) === JSON.stringify(now);
}

/** How a kind of file is edited. */
export interface FileForm {
  plan: FieldPlan;
  /** Whether a main text follows the fields. */
  hasBody: boolean;
  /** Ending of the file name, without the dot. */
  extension: 'md' | 'mdx' | 'yaml';
}

export type Form = Readonly<Record<string, unknown>>;
