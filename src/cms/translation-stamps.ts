import { translatedTexts, writtenDigest } from '../content-source/translated-texts.ts';
import type { Locales } from '../format/localized-text.ts';
import { toWritten } from './edit-form.ts';
import { changedAlone } from './changed-alone.ts';
import { BODY, CHECKED, ORIGINAL, readForm, type FileForm, type Form } from './record-file.ts';

/**
 * Which translations of a filled form are to be marked as rendering its present texts, with the mark to write: those
 * the editor says to have compared, and those that had no text until now, since whoever writes one has the original
 * before him.
 * @param translations filled forms of the translations by language
 * @param sha256 digest of a text in hex
 */
export async function translationStamps(
  form: Form,
  translations: Readonly<Record<string, Form>>,
  file: FileForm,
  locales: Locales,
  sha256: (text: string) => Promise<string>,
): Promise<Record<string, string>> {
  const checked: unknown[] = Array.isArray(form[CHECKED]) ? form[CHECKED] : [];
  const before = typeof form[ORIGINAL] === 'string' ? readForm(form[ORIGINAL], file) : undefined;
  const was = before && (await stampOf(before, file, locales, sha256));
  const due = Object.keys(translations).filter((locale) => {
    const translation = translations[locale] ?? {};
    // What was added in both languages at once leaves a translation as good as it was.
    const staysCurrent =
      translation['translationOf'] === was &&
      before?.[BODY] === form[BODY] &&
      !changedAlone(file.plan, { before, now: form }, locales, locale);
    return checked.includes(locale) || isNew(translation, form) || (was !== undefined && staysCurrent);
  });
  if (due.length === 0) return {};
  const stamp = await stampOf(form, file, locales, sha256);
  return Object.fromEntries(due.map((locale) => [locale, stamp]));
}

/** The mark of a translation that renders the present texts of a form. */
async function stampOf(
  form: Form,
  { plan }: FileForm,
  locales: Locales,
  sha256: (text: string) => Promise<string>,
): Promise<string> {
  const body = form[BODY];
  const texts = translatedTexts(plan, toWritten(plan, form), typeof body === 'string' ? body : '', locales);
  return writtenDigest(await sha256(texts));
}

function isNew(translation: Form, form: Form): boolean {
  const original = translation[ORIGINAL];
  // A translation that was only now begun is given what the form keeps of the default language.
  const hadFile = typeof original === 'string' && original !== form[ORIGINAL];
  const hadText = hadFile && original.replace(/^---.*?^---/msu, '').trim() !== '';
  return !hadText && typeof translation[BODY] === 'string' && translation[BODY].trim() !== '';
}
