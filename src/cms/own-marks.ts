import { translatedTexts, writtenDigest } from '../content-source/translated-texts.ts';
import type { Locales } from '../format/localized-text.ts';
import { changedAlone, hasTranslation } from './changed-alone.ts';
import { isMapping } from '../format/is-mapping.ts';
import { MAP_KEY, MAP_VALUE, toWritten } from './edit-form.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { CHECKED, MARK, ORIGINAL, readForm, ROWS, type FileForm, type Form } from './record-file.ts';

/**
 * A filled form of the default language with the marks of the short texts that stand side by side in it: on those that
 * the editor says to have compared, and on those that were written together. A text that was changed alone and bears no
 * mark yet is marked with what it rendered before, so that the check speaks of it.
 * @param setting.elsewhere languages with a translation file, which bears a mark of its own
 * @param sha256 digest of a text in hex
 */
export async function markOwnTexts(
  form: Form,
  file: FileForm,
  { locales, elsewhere, sha256 }: MarkSetting,
): Promise<Form> {
  const checked: unknown[] = Array.isArray(form[CHECKED]) ? form[CHECKED] : [];
  const before = typeof form[ORIGINAL] === 'string' ? readForm(form[ORIGINAL], file) : undefined;
  const digestOf = async (plan: FieldPlan, group: Form) =>
    writtenDigest(await sha256(translatedTexts(plan, toWritten(plan, group), '', locales)));
  const marked = async (plan: FieldPlan, group: Form, old: Form | undefined): Promise<Form> => {
    const others = locales.filter(
      (locale) =>
        locale !== locales[0] && !elsewhere.has(locale) && hasTranslation(plan, group, locales, locale),
    );
    if (others.length === 0) return group;
    const written = marksIn(group);
    const now = await digestOf(plan, group);
    const was = old && (await digestOf(plan, old));
    for (const locale of others) {
      const isAlone = changedAlone(plan, { before: old, now: group }, locales, locale);
      const wasCurrent = written.get(locale) === was && !isAlone;
      if (checked.includes(locale) || was === undefined || wasCurrent) written.set(locale, now);
      else if (isAlone && !written.has(locale)) written.set(locale, was);
    }
    const rows = [...written].map(([key, value]) => ({ [MAP_KEY]: key, [MAP_VALUE]: value }));
    return rows.length === 0 ? group : { ...group, [MARK]: rows };
  };
  const { plan } = file;
  if (plan.kind !== 'map') return marked(plan, form, before);
  const oldRows = rowsOf(before);
  const rows = rowsOf(form).map((row) => {
    return marked(
      plan.element,
      row,
      oldRows.find((one) => one[MAP_KEY] === row[MAP_KEY]),
    );
  });
  return { ...form, [ROWS]: await Promise.all(rows) };
}

function rowsOf(form: Form | undefined): Form[] {
  const rows: unknown[] = Array.isArray(form?.[ROWS]) ? form[ROWS] : [];
  return rows.filter(isMapping);
}

function marksIn(group: Form): Map<string, string> {
  const rows: unknown[] = Array.isArray(group[MARK]) ? group[MARK] : [];
  return new Map(
    rows.filter(isMapping).map((row) => [String(row[MAP_KEY]), String(row[MAP_VALUE])] as const),
  );
}

interface MarkSetting {
  locales: Locales;
  elsewhere: ReadonlySet<string>;
  sha256: (text: string) => Promise<string>;
}
