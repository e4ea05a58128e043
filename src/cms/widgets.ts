import type { Reference } from '../format/field-meta.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { ID_PATTERN } from '../format/identifiers.ts';
import { WHOLE_RECORD } from '../registry/citations.ts';
import { cmsWords } from '../i18n/cms-words/index.ts';
import { fieldHint } from '../i18n/field-words/field-words.ts';
import { languageName } from '../i18n/format.ts';
import { optionsOf } from '../i18n/option-label.ts';
import { MAP_KEY, MAP_VALUE } from './edit-form.ts';
import { fileControl } from './file-control.ts';
import { labelOf } from './form-words.ts';
import { MARK } from './record-file.ts';
import { referenceControl } from './reference-control.ts';
import type { Setting } from './setting.ts';

/** Fields of a group in the notation of Sveltia CMS. */
export function widgetsOf(
  fields: Readonly<Record<string, FieldPlan>>,
  path: readonly string[],
  setting: Setting,
): Widget[] {
  return Object.entries(fields)
    .filter(([name]) => name !== MARK)
    .map(([name, plan]) => widgetOf(plan, [...path, name], setting));
}

/** One field in the notation of Sveltia CMS. */
function widgetOf(plan: FieldPlan, path: readonly string[], setting: Setting): Widget {
  const { lang } = setting;
  const hint = fieldHint(path, lang) ?? (plan.kind === 'date' ? cmsWords[lang].dateHint : undefined);
  return {
    name: path.at(-1) ?? '',
    label: labelOf(path, lang),
    required: plan.required,
    ...(hint !== undefined && { hint }),
    ...controlOf(plan, path, setting),
  };
}

/** The part of a field that depends on its kind alone. */
export function controlOf(
  plan: FieldPlan,
  path: readonly string[],
  setting: Setting,
): Record<string, unknown> {
  const words = cmsWords[setting.lang];
  switch (plan.kind) {
    case 'text':
      return {
        ...textControl(plan.max),
        ...(plan.format !== undefined && plan.format in INPUT_TYPES && { type: INPUT_TYPES[plan.format] }),
        ...(plan.pattern !== undefined && { pattern: [plan.pattern, words.textPattern] }),
      };
    case 'localized':
      return { widget: 'object', collapsed: false, fields: localizedFields(plan.max, setting) };
    case 'date':
      return { widget: 'string', pattern: [DATE_PATTERN, words.datePattern] };
    case 'file':
      return fileControl(plan.folder, setting);
    case 'known':
      return { widget: 'select', options: setting[plan.list], dropdown_threshold: 0 };
    case 'number':
      return {
        widget: 'number',
        value_type: plan.whole ? 'int' : 'float',
        ...(plan.whole ? {} : { step: 0.0001 }),
        ...(isBound(plan.min) && { min: plan.min }),
        ...(isBound(plan.max) && { max: plan.max }),
      };
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'choice':
      return { widget: 'select', options: optionsOf(plan, setting.lang) };
    case 'reference':
      return {
        ...referenceControl(plan.reference, setting),
        ...(isHome(plan.reference) && { required: false }),
      };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: widgetsOf(needed(plan), path, setting) };
    case 'list':
      return listControl(plan.element, path, setting);
    case 'map':
      return {
        widget: 'list',
        collapsed: 'auto',
        summary: `{{${MAP_KEY}}}`,
        fields: mapFields(plan.element, path, setting),
      };
  }
}

function listControl(element: FieldPlan, path: readonly string[], setting: Setting): Record<string, unknown> {
  if (element.kind === 'reference')
    return { ...referenceControl(element.reference, setting), multiple: true };
  if (element.kind === 'choice') return { ...controlOf(element, path, setting), multiple: true };
  if (element.kind === 'group') {
    return { widget: 'list', collapsed: 'auto', fields: widgetsOf(needed(element), path, setting) };
  }
  if (element.kind === 'text') return { widget: 'list' };
  throw new Error(`No form for a list of "${element.kind}" at ${path.join('.')}`);
}

/** The fields of a group. Where one may stand alone, it is all that must be there. */
function needed({
  fields,
  short,
}: Extract<FieldPlan, { kind: 'group' }>): Readonly<Record<string, FieldPlan>> {
  if (short === undefined) return fields;
  const own = Object.entries(fields).map(([name, field]) => [name, { ...field, required: name === short }]);
  return Object.fromEntries(own);
}

function mapFields(element: FieldPlan, path: readonly string[], setting: Setting): Widget[] {
  const [root = ''] = path;
  // A file that is a map as a whole has its key named by the kind of file.
  const above = path.length > 1 ? path : [root === 'countries' ? 'countries' : 'vocabulary'];
  const key: Widget = {
    name: MAP_KEY,
    label: labelOf([...above, MAP_KEY], setting.lang),
    required: true,
    widget: 'string',
    // Most sources support a record as a whole.
    ...(above.at(-1) === 'cite' && { default: WHOLE_RECORD }),
    ...(path.length === 1 &&
      root !== 'countries' && { pattern: [ID_PATTERN.source, cmsWords[setting.lang].slugPattern] }),
  };
  if (element.kind === 'group') return [key, ...widgetsOf(element.fields, path, setting)];
  return [key, widgetOf(element, [...path, MAP_VALUE], setting)];
}

function localizedFields(max: number | undefined, { locales, lang }: Setting): Widget[] {
  const [defaultLocale] = locales;
  return locales.map((locale) => ({
    name: locale,
    label: languageName(locale, lang),
    required: locale === defaultLocale,
    ...textControl(max),
  }));
}

/** Kinds of input by the format of JSON Schema. */
const INPUT_TYPES: Readonly<Record<string, string>> = { uri: 'url', email: 'email' };

/** Texts of more than a line get room for several. */
function textControl(max: number | undefined): Record<string, unknown> {
  const isLong = max !== undefined && max >= 300 && max !== USUAL_MAX;
  return { widget: isLong ? 'text' : 'string', ...(max !== undefined && { maxlength: max }) };
}

/** The limit of a short text that says nothing else; it is generous for names. */
const USUAL_MAX = 400;

function isHome(reference: Reference): boolean {
  return reference.to === 'records' && reference.emptyIs !== undefined;
}

function isBound(bound: number | undefined): bound is number {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}

/** The look of a date; whether the calendar has it, the check says. */
const DAY = String.raw`[\dX]{4}[?~%]?(?:-[\dX]{2}[?~%]?(?:-[\dX]{2}[?~%]?)?)?`;
const DATE_PATTERN = String.raw`^(?:${DAY}|\[(?:${DAY})?(?:\.\.|(?:,\s?${DAY})*,\s?)(?:${DAY})?\]|(?:${DAY}|\.\.)?/(?:${DAY}|\.\.)?)$`;

/** A field in the notation of Sveltia CMS. */
export interface Widget extends Record<string, unknown> {
  name: string;
  label: string;
}
