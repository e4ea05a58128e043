import type { FieldPlan } from '../format/field-plan.ts';
import type { Locales } from '../format/localized-text.ts';
import { textsIn } from '../format/texts-in.ts';
import { toWritten } from './edit-form.ts';
import type { Form } from './record-file.ts';

/**
 * Whether a text of the default language was changed, or taken away and another put in its place, while its translation
 * beside it stayed. Texts that are new, and those that were changed in both languages, were before the editor's eyes
 * together.
 * @param before the form as it was read, or one group of it
 * @param now the same, filled in
 */
export function changedAlone(
  plan: FieldPlan,
  { before, now }: { before: Form | undefined; now: Form },
  locales: Locales,
  other: string,
): boolean {
  const old = new Map(before && pairsIn(plan, before, locales, other));
  return pairsIn(plan, now, locales, other).some(([path, pair]) => {
    const was = old.get(path);
    return was !== undefined && pair.other !== '' && was.first !== pair.first && was.other === pair.other;
  });
}

/** Whether a text, however deep, is there in both languages. */
export function hasTranslation(plan: FieldPlan, form: Form, locales: Locales, other: string): boolean {
  return pairsIn(plan, form, locales, other).some(([, pair]) => pair.other !== '');
}

function pairsIn(plan: FieldPlan, form: Form, locales: Locales, other: string): [string, Pair][] {
  return textsIn(plan, toWritten(plan, form), locales).flatMap(({ path, texts }): [string, Pair][] => {
    const first = texts.get(locales[0]);
    return first === undefined ? [] : [[path.join('/'), { first, other: texts.get(other) ?? '' }]];
  });
}

interface Pair {
  first: string;
  other: string;
}
