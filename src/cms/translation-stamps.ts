import { translatedTexts, writtenDigest } from '../content-source/translated-texts.ts';
import type { Locales } from '../registry/schema/localized-text.ts';
import { toWritten, isRecord } from './edit-form.ts';
import { BODY, CHECKED, ORIGINAL, type FileForm, type Form } from './record-file.ts';

/**
 * Which translations of a filled form are to be marked as rendering its present texts, with the mark to write: those the editor
 * says to have compared, and those that had no text until now, since whoever writes one has the original before him.
 * @param translations filled forms of the translations by language
 * @param sha256 digest of a text in hex
 */
export async function translationStamps(
  form: Form,
  translations: Readonly<Record<string, Form>>,
  { plan }: FileForm,
  locales: Locales,
  sha256: (text: string) => Promise<string>,
): Promise<Record<string, string>> {
  const checked: unknown[] = Array.isArray(form[CHECKED]) ? form[CHECKED] : [];
  const due = Object.keys(translations).filter(
    (locale) => checked.includes(locale) || isNew(translations[locale] ?? {}, form),
  );
  if (due.length === 0) return {};
  const { [BODY]: body, [ORIGINAL]: _original, [CHECKED]: _checked, ...fields } = form;
  const data = toWritten(plan, fields);
  const texts = translatedTexts(
    // Texts of a page are plain, since each language has a file of its own.
    isRecord(data) && typeof data['title'] === 'string' ? pageTexts(data, locales[0]) : data,
    typeof body === 'string' ? body : '',
    locales,
  );
  const stamp = writtenDigest(await sha256(texts));
  return Object.fromEntries(due.map((locale) => [locale, stamp]));
}

function isNew(translation: Form, form: Form): boolean {
  const original = translation[ORIGINAL];
  // A translation that was only now begun is given what the form keeps of the default language.
  const hadFile = typeof original === 'string' && original !== form[ORIGINAL];
  const hadText = hadFile && original.replace(/^---.*?^---/msu, '').trim() !== '';
  return !hadText && typeof translation[BODY] === 'string' && translation[BODY].trim() !== '';
}

function pageTexts({ title, description }: Form, locale: string): object {
  return { title: { [locale]: title }, description: { [locale]: description } };
}
