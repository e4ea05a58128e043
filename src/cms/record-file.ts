import { parseYaml } from '../content-source/parse-yaml.ts';
import { splitFrontmatter } from '../content-source/split-frontmatter.ts';
import { isRecord, toForm, toWritten } from './edit-form.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { writeField } from './write-yaml.ts';

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
  const form = isRecord(fields) ? fields : { [ROWS]: fields };
  return { ...form, ...(hasBody && { [BODY]: body.trim() }), [ORIGINAL]: text };
}

/** A filled form as the text of a file. What was not changed keeps its wording, its order and the remarks around it. */
export function writeForm(form: Form, { plan, hasBody }: FileForm): string {
  const { [BODY]: filledBody, [ORIGINAL]: original, [CHECKED]: _checked, ...fields } = form;
  const written = toWritten(plan, plan.kind === 'map' ? fields[ROWS] : fields) ?? {};
  const before = partsOf(typeof original === 'string' ? original : '', hasBody);
  const yaml = isRecord(written) ? mergeYaml(before.yaml, written, plan) : before.yaml;
  if (!hasBody) return yaml;
  const body = typeof filledBody === 'string' ? filledBody.trim() : '';
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The fields of a new record in YAML, as the forms would write them. */
export function writeNewFields(data: Form, plan: FieldPlan): string {
  const form = toForm(plan, data);
  return writeForm(isRecord(form) ? form : {}, { plan, hasBody: false, extension: 'yaml' });
}

function partsOf(text: string, hasBody: boolean): { yaml: string; body: string } {
  // Editors on Windows may have saved it with other line ends.
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (!hasBody) return { yaml: plain, body: '' };
  const { yaml = '', body } = splitFrontmatter(plain);
  return { yaml, body };
}

/**
 * Replaces in a YAML text the fields that have another value now, takes out those that have none and adds the new ones.
 * Remarks go with the field below them.
 */
function mergeYaml(before: string, fields: Readonly<Record<string, unknown>>, plan: FieldPlan): string {
  const readable = parseYaml(before);
  const was = 'value' in readable && isRecord(readable.value) ? readable.value : {};
  const found = blocksOf(before);
  // Fields that share lines cannot be kept one by one; then all are written anew.
  const blocks = Object.keys(was).every((name) => found.has(name)) ? found : new Map<string, string>();
  const kept = (name: string) =>
    name in fields && sameValue(planOfField(plan, name), was[name], fields[name])
      ? blocks.get(name)
      : undefined;
  const old = [...blocks.keys()].filter((name) => name === '' || name in fields);
  const added = Object.keys(fields).filter((name) => !blocks.has(name));
  // The order of a vocabulary is the order in which its words are shown.
  const names = plan.kind === 'map' ? ['', ...Object.keys(fields)] : [...old, ...added];
  return names
    .map((name) => (name === '' ? (blocks.get('') ?? '') : (kept(name) ?? writeField(name, fields[name]))))
    .join('');
}

/**
 * The lines of every field at the top level with the remarks above them, by name; what stands before all under no name.
 */
function blocksOf(yaml: string): Map<string, string> {
  const lines = yaml.split('\n');
  while (lines.at(-1) === '') lines.pop();
  const blocks = new Map<string, string>();
  let name = '';
  let remarks: string[] = [];
  const push = (line: string) => blocks.set(name, `${blocks.get(name) ?? ''}${line}\n`);
  for (const line of lines) {
    const [, quoted, plain] = /^(?:"([^"]+)"|([\w-]+)):(?:\s|$)/u.exec(line) ?? [];
    const key = quoted ?? plain;
    if (key === undefined && /^(?:#|\s*$)/u.test(line)) {
      remarks.push(line);
      continue;
    }
    if (key !== undefined) name = key;
    remarks.forEach(push);
    remarks = [];
    push(line);
  }
  remarks.forEach(push);
  return blocks;
}

function planOfField(plan: FieldPlan, name: string): FieldPlan | undefined {
  return plan.kind === 'group' ? plan.fields[name] : plan.kind === 'map' ? plan.element : undefined;
}

/** Whether a value that stands in the file means the same as one from the form. */
function sameValue(plan: FieldPlan | undefined, was: unknown, now: unknown): boolean {
  const again = plan === undefined ? was : toWritten(plan, toForm(plan, was));
  return JSON.stringify(sorted(again)) === JSON.stringify(sorted(now));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
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
