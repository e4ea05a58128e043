import { hasTranslation, translatedTexts, writtenDigest } from '../content-source/translated-texts.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { isMapping } from '../format/is-mapping.ts';
import type { Locales } from '../format/localized-text.ts';
import { textsIn } from '../format/texts-in.ts';
import { MAP_KEY, MAP_VALUE, toWritten } from './edit-form.ts';
import { BODY, CHECKED, MARK, ORIGINAL, readForm, ROWS, type FileForm, type Form } from './record-file.ts';

/**
 * Which translations of a filled form are to be marked as rendering its present texts, with the mark to write: those
 * the editor says to have compared, and those that had no text until now, since whoever writes one has the original
 * before him.
 */
export async function translationStamps(
  form: Form,
  file: FileForm,
  setting: MarkSetting,
): Promise<Record<string, string>> {
  const { checked, before } = historyOf(form, file);
  const stampOf = (one: Form) => digestOf(file.plan, one, setting, textOf(one[BODY]));
  const was = before && (await stampOf(before));
  const due = Object.entries(setting.translations).filter(([locale, translation]) => {
    // What was added in both languages at once leaves a translation as good as it was.
    const staysCurrent =
      translation['translationOf'] === was &&
      before?.[BODY] === form[BODY] &&
      !changedAlone(file.plan, { before, now: form }, setting.locales, locale);
    return checked.includes(locale) || isNew(translation, form) || (was !== undefined && staysCurrent);
  });
  const stamp = due.length === 0 ? '' : await stampOf(form);
  return Object.fromEntries(due.map(([locale]) => [locale, stamp]));
}

/**
 * A filled form of the default language with the marks of the short texts that stand side by side in it: on those that
 * the editor says to have compared, and on those that were written together. A text that was changed alone and bears no
 * mark yet is marked with what it rendered before, so that the check speaks of it. A language with a translation file
 * bears its mark there.
 */
export async function markOwnTexts(form: Form, file: FileForm, setting: MarkSetting): Promise<Form> {
  const { locales, translations } = setting;
  const { checked, before } = historyOf(form, file);
  const marked = async (plan: FieldPlan, group: Form, old: Form | undefined): Promise<Form> => {
    const data = toWritten(plan, group);
    const others = locales.filter(
      (locale) =>
        locale !== locales[0] && !(locale in translations) && hasTranslation(plan, data, locales, locale),
    );
    if (others.length === 0) return group;
    const marks = new Map(
      rowsOf(group, MARK).map((row) => [String(row[MAP_KEY]), String(row[MAP_VALUE])] as const),
    );
    const now = await digestOf(plan, group, setting);
    const was = old && (await digestOf(plan, old, setting));
    for (const locale of others) {
      const isAlone = changedAlone(plan, { before: old, now: group }, locales, locale);
      const wasCurrent = marks.get(locale) === was && !isAlone;
      if (checked.includes(locale) || was === undefined || wasCurrent) marks.set(locale, now);
      else if (isAlone && !marks.has(locale)) marks.set(locale, was);
    }
    const rows = [...marks].map(([key, value]) => ({ [MAP_KEY]: key, [MAP_VALUE]: value }));
    return rows.length === 0 ? group : { ...group, [MARK]: rows };
  };
  const { plan } = file;
  if (plan.kind !== 'map') return marked(plan, form, before);
  const oldRows = new Map(rowsOf(before, ROWS).map((row) => [row[MAP_KEY], row]));
  const rows = rowsOf(form, ROWS).map((row) => marked(plan.element, row, oldRows.get(row[MAP_KEY])));
  return { ...form, [ROWS]: await Promise.all(rows) };
}

/** The languages that the editor says to have compared, and the form as it was read. */
function historyOf(form: Form, file: FileForm): { checked: readonly unknown[]; before: Form | undefined } {
  return {
    checked: Array.isArray(form[CHECKED]) ? form[CHECKED] : [],
    before: typeof form[ORIGINAL] === 'string' ? readForm(form[ORIGINAL], file) : undefined,
  };
}

/** The mark of a translation that renders the texts of a form, or of one group of it. */
async function digestOf(
  plan: FieldPlan,
  form: Form,
  { locales, sha256 }: MarkSetting,
  body = '',
): Promise<string> {
  return writtenDigest(await sha256(translatedTexts(plan, toWritten(plan, form), body, locales)));
}

/**
 * Whether a text of the default language was changed, or taken away and another put in its place, while its translation
 * beside it stayed. Texts that are new, and those that were changed in both languages, were before the editor's eyes
 * together.
 */
function changedAlone(
  plan: FieldPlan,
  { before, now }: { before: Form | undefined; now: Form },
  locales: Locales,
  other: string,
): boolean {
  const pairsIn = (form: Form) =>
    textsIn(plan, toWritten(plan, form), locales).map(
      ({ path, value: textIn }) =>
        [path.join('/'), { first: textIn(locales[0]), other: textIn(other) }] as const,
    );
  const old = new Map(before && pairsIn(before));
  return pairsIn(now).some(([path, pair]) => {
    const was = old.get(path);
    const isWhole = was?.first !== undefined && pair.first !== undefined && pair.other !== undefined;
    return isWhole && was.first !== pair.first && was.other === pair.other;
  });
}

function isNew(translation: Form, form: Form): boolean {
  const original = textOf(translation[ORIGINAL]);
  // A translation that was only now begun is given what the form keeps of the default language.
  const hadFile = original !== form[ORIGINAL];
  const hadText = hadFile && original.replace(/^---.*?^---/msu, '').trim() !== '';
  return !hadText && textOf(translation[BODY]).trim() !== '';
}

function rowsOf(form: Form | undefined, name: string): Form[] {
  const rows: unknown[] = Array.isArray(form?.[name]) ? form[name] : [];
  return rows.filter(isMapping);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What the marks of a form depend on beside it. */
interface MarkSetting {
  locales: Locales;
  /** Filled forms of the translations that have a file, by language. */
  translations: Readonly<Record<string, Form>>;
  /** Digest of a text in hex. */
  sha256: (text: string) => Promise<string>;
}
