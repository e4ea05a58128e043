import { suggestDate } from '../../content-source/suggest-date.ts';
import { parseDuration } from '../../format/duration.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { FieldPlan } from '../../format/field-plan.ts';
import { newWords } from '../../i18n/editor-texts/new-words.ts';
import { interfaceLocales } from '../../i18n/locales.ts';
import { soleField } from './asked-fields.ts';
import { choicesFor } from './choices-for.ts';
import type { ReadAnswer } from './ask.ts';
import type { EditorContext } from './editor-context.ts';
import { readChoice } from './questions.ts';
import { readPoint } from './read-point.ts';

/**
 * What was typed for a field, as the content has it: labels become ids, words become dates and numbers, several parts
 * become a list. Whether the format takes the value is for its schema to say.
 */
export function readAnswer(plan: FieldPlan, typed: string, context: EditorContext): ReadAnswer<unknown> {
  const { words } = context;
  switch (plan.kind) {
    case 'list':
      return readSeveral(plan.element, typed, context);
    case 'known':
      if (plan.list === 'timeZones') return { value: typed };
      return readChoice(typed, choicesFor(plan, context), words);
    case 'choice':
    case 'reference':
      return readChoice(typed, choicesFor(plan, context), words);
    case 'boolean': {
      const read = readChoice(typed, choicesFor(plan, context), words);
      return 'value' in read ? { value: read.value === 'true' } : read;
    }
    case 'date': {
      const value = readDate(typed);
      return value === '' ? { problem: words.noDate(typed) } : { value };
    }
    case 'number': {
      const value = Number(typed.replaceAll(/[\s ]/gu, '').replace('−', '-').replace(',', '.'));
      return Number.isNaN(value) ? { problem: words.noNumber(typed) } : { value };
    }
    case 'group': {
      const sole = soleField(plan);
      if (sole !== undefined) return readAnswer(sole.field, typed, context);
      const value = readPoint(typed);
      return value === undefined ? { problem: words.noPoint(typed) } : { value };
    }
    default:
      if (plan.kind === 'text' && plan.meta.rule === 'invalid-term') return readTerm(typed, context);
      // People leave out how a web address begins.
      return { value: isAddress(plan) && !/^[a-z]+:/iu.test(typed) ? `https://${typed}` : typed };
  }
}

/** Parts with commas or semicolons between them. */
function readSeveral(element: FieldPlan, typed: string, context: EditorContext): ReadAnswer<unknown> {
  const read = typed
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => readAnswer(element, part, context));
  const wrong = read.find((reading) => 'problem' in reading);
  return wrong ?? { value: read.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}

/** A date in any notation that can be told, in EDTF; empty where nobody can tell. */
function readDate(typed: string): string {
  return parseEdtf(typed) === undefined ? suggestDate(typed) : typed;
}

/** Words for an open end, a number of years or months, an interval, or the notation of the format. */
function readTerm(typed: string, { words }: EditorContext): ReadAnswer {
  const forms = interfaceLocales.map((locale) => newWords(locale).termForms);
  if (typed === OPEN_ENDED || forms.some(({ openEnded }) => openEnded.test(typed)))
    return { value: OPEN_ENDED };
  if (parseDuration(typed)) return { value: typed };
  const [, number = '', unit = ''] = /^(\d+)\s*(\p{L}+)\.?$/u.exec(typed) ?? [];
  if (forms.some(({ years }) => years.test(unit))) return { value: `P${number}Y` };
  if (forms.some(({ months }) => months.test(unit))) return { value: `P${number}M` };
  const period = readDate(typed);
  return period.includes('/') ? { value: period } : { problem: words.noTerm(typed) };
}

const OPEN_ENDED = 'open-ended';

function isAddress(plan: FieldPlan): boolean {
  return plan.kind === 'text' && plan.format === 'uri';
}
