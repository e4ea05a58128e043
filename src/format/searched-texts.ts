import type { FieldPlan } from './field-plan.ts';
import { walkDataFor } from './walk-data.ts';

/**
 * The texts by which a record is found, in the order of its fields and of the languages of the site: its names and,
 * where they are wanted, the other words that a list is searched for. They are gathered once for every record.
 */
export function searchedTexts(
  plan: FieldPlan,
  data: object,
  wanted: 'names' | 'all',
): readonly SearchedText[] {
  const known = gathered.get(data) ?? gather(plan, data);
  gathered.set(data, known);
  return wanted === 'all' ? known : known.filter(({ isName }) => isName);
}

const gathered = new WeakMap<object, readonly SearchedText[]>();

function gather(plan: FieldPlan, data: object): SearchedText[] {
  return searchedIn(plan, data, (value, field) =>
    textsOf(field, value).map((text) => ({ ...text, isName: field.meta.searched === 'name' })),
  ).flatMap(({ value }) => value);
}

const searchedIn = walkDataFor((field): field is FieldPlan => field.meta.searched !== undefined);

/** A bare text, one with its language beside it, or one for every language. */
function textsOf({ kind }: FieldPlan, value: unknown): { text: string; lang?: string }[] {
  if (typeof value === 'string') return [{ text: value }];
  const entries = Object.entries(value ?? {}).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );
  if (kind !== 'group') return entries.map(([lang, text]) => ({ text, lang }));
  const { text, lang } = Object.fromEntries(entries);
  return text === undefined ? [] : [{ text, ...(lang !== undefined && { lang }) }];
}

/** A text with its language, where that is known. */
export interface SearchedText {
  text: string;
  lang?: string;
  /** Whether it names the record rather than telling of it. */
  isName: boolean;
}
