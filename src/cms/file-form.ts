import { COMMON_FIELDS } from '../registry/fields.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { filePlans, type FileKind } from '../format/file-plans.ts';
import { COLLECTIONS, hasProse } from '../format/index.ts';
import { VOCABULARIES } from '../format/vocabulary.ts';
import type { FileForm } from './record-file.ts';

/** How a kind of file of the content is edited; the form of a translation is that of its original. */
export function fileForm(kind: FormKind): FileForm {
  const plan = commonLast(filePlans()[kind]);
  if (kind === 'pages') return { plan, hasBody: true, extension: 'mdx' };
  return hasProse(kind)
    ? { plan, hasBody: true, extension: 'md' }
    : { plan, hasBody: false, extension: 'yaml' };
}

/** Every kind of file that the forms know; each is the name of its format. */
export const FORM_KINDS = [...COLLECTIONS, ...VOCABULARIES, 'countries', 'site', 'pages'] as const;

/** One begins with what is special to the record; sources and dates of checking come at the end. */
function commonLast(plan: FieldPlan): FieldPlan {
  if (plan.kind !== 'group') return plan;
  const fields = Object.entries(plan.fields);
  const isCommon = ([name]: [string, FieldPlan]) => COMMON_FIELDS.includes(name);
  return {
    ...plan,
    fields: Object.fromEntries([...fields.filter((field) => !isCommon(field)), ...fields.filter(isCommon)]),
  };
}

export type FormKind = Exclude<FileKind, 'translation'>;
