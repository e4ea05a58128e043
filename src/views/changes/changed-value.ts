import type { FieldPlan } from '../../format/field-plan.ts';
import { HOME } from '../../format/field-meta.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { isMapping } from '../../format/is-mapping.ts';
import { wholeGroup } from '../../registry/changes/same-value.ts';
import { optionLabel } from '../../i18n/option-label.ts';
import { homeName } from '../parts/home-name.ts';
import { readableAddress } from '../parts/readable-address.ts';
import { recordById, termsNamed } from '../parts/records-of.ts';
import { joined, localize, plain, type LangText } from '../parts/text-view.ts';
import { fieldWord } from '../record/field-word.ts';
import type { PageContext } from '../context.ts';

/**
 * A value of a field in the words of the page, as the site prints it; values that no schema allows stand as they were
 * written. Of a group it is what tells it from others.
 */
export function changedValue(ctx: PageContext, plan: FieldPlan, value: unknown): LangText {
  switch (plan.kind) {
    case 'group':
      return groupWords(ctx, plan, value);
    case 'list':
      return joined(
        (Array.isArray(value) ? value : []).map((one) => changedValue(ctx, plan.element, one)),
        ', ',
      );
    case 'localized':
      return isMapping(value) ? textIn(ctx, value) : plain(String(value));
    case 'number':
      return plain(typeof value === 'number' ? ctx.number(value) : String(value));
    default:
      return simpleWords(ctx, plan, String(value));
  }
}

/** A text in the language of the page, or in the first that it has. */
export function textIn(ctx: PageContext, texts: Readonly<Record<string, unknown>>): LangText {
  const known = Object.entries(texts).filter(([, text]) => typeof text === 'string');
  return localize(Object.fromEntries(known) as Record<string, string>, ctx.locale, ctx.lang);
}

function simpleWords(ctx: PageContext, plan: FieldPlan, value: string): LangText {
  switch (plan.kind) {
    case 'date':
      return plain(parseEdtf(value) === undefined ? value : ctx.date(value));
    case 'choice':
      return plain(optionLabel(plan.meta.options, value, ctx.lang));
    case 'known':
      return plan.list === 'countries' && /^[A-Z]{2}$/u.test(value) ? ctx.country(value) : plain(value);
    case 'reference':
      return referenceWords(ctx, plan, value);
    case 'text':
      return plain(plan.format === 'uri' ? readableAddress(value) : value);
    default:
      return plain(value);
  }
}

function referenceWords(
  ctx: PageContext,
  { reference }: Extract<FieldPlan, { kind: 'reference' }>,
  id: string,
): LangText {
  if (reference.to === 'records') {
    if (id === HOME) return homeName(ctx);
    const record = recordById(ctx.registry, reference.collection, id);
    return record === undefined ? plain(id) : ctx.link(record).text;
  }
  const terms = 'vocabulary' in reference ? termsNamed(ctx.registry)[reference.vocabulary] : [];
  const term = terms.find((one) => one.id === id);
  return term === undefined ? plain(id) : ctx.text(term.label);
}

/** What tells a group from others of its kind: the first of its fields that do, with its date. */
function groupWords(ctx: PageContext, plan: Extract<FieldPlan, { kind: 'group' }>, value: unknown): LangText {
  const group = wholeGroup(plan, value);
  const wordsOf = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = plan.fields[name];
      if (field === undefined || group[name] === undefined) return [];
      // An account is told by the field that it is about.
      return [
        name === 'field' ? plain(fieldWord(ctx, String(group[name]))) : changedValue(ctx, field, group[name]),
      ];
    });
  const [name] = wordsOf(TELLING);
  const date = wordsOf(['date']);
  return joined(name === undefined ? wordsOf(Object.keys(plan.fields)) : [name, ...date], ', ');
}

const TELLING = [
  'state',
  'name',
  'title',
  'role',
  'field',
  'text',
  'source',
  'agreement',
  'side',
  'file',
  'value',
];
