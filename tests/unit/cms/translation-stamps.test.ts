import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileForm } from '../../../src/cms/file-form.ts';
import { CHECKED, readForm, type FileForm, type Form } from '../../../src/cms/record-file.ts';
import { translationStamps } from '../../../src/cms/translation-marks.ts';
import { digestOfTexts } from '../../../src/content-source/text-digest.ts';

const locales = ['ru', 'en'] as const;
const partners = fileForm('partners');
const pages = fileForm('pages');
const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

const text = '---\nname: { ru: Порт, en: Port }\nalternateNames: [Гавань]\n---\n\nРассказ.\n';
const translation = '---\ntranslationOf: sha256-00000000\n---\n\nStory.\n';
const digest = digestOfTexts(
  partners.plan,
  { name: { ru: 'Порт', en: 'Port' }, alternateNames: [{ text: 'Гавань' }] },
  'Рассказ.',
  locales,
);

function stamps(form: Form, en: Form, kind: FileForm = partners): Promise<Record<string, string>> {
  return translationStamps(form, kind, { locales, translations: { en }, sha256 });
}

function read(file: string, kind: FileForm = partners): Form {
  return readForm(file, kind);
}

describe('translationStamps', () => {
  it('marks a translation that the editor compared, with the digest that the check expects', async () => {
    expect(await stamps({ ...read(text), [CHECKED]: ['en'] }, read(translation))).toEqual({ en: digest });
  });

  it('leaves a translation alone that nobody compared, even when its words were changed', async () => {
    expect(await stamps(read(text), { ...read(translation), body: 'A tale.' })).toEqual({});
  });

  it('marks a translation that was only now begun', async () => {
    const form = read(text);
    // The program of the forms gives it what the form keeps of the default language.
    expect(await stamps(form, { body: 'Story.', originalText: form['originalText'] })).toEqual({
      en: digest,
    });
    expect(await stamps(form, { body: ' ' })).toEqual({});
  });

  it('keeps a translation current when a text is added in both languages, not when one is changed in one', async () => {
    const current = translation.replace('00000000', digest.replace('sha256-', ''));
    const region = { ru: 'Край', en: 'Region' };
    const names = { name: { ru: 'Порт', en: 'Port' }, alternateNames: [{ text: 'Гавань' }] };
    expect(await stamps({ ...read(text), region }, read(current))).toEqual({
      en: digestOfTexts(partners.plan, { ...names, region }, 'Рассказ.', locales),
    });
    expect(await stamps({ ...read(text), name: { ru: 'Бухта', en: 'Port' } }, read(current))).toEqual({});
    expect(await stamps({ ...read(text), body: 'Другой рассказ.' }, read(current))).toEqual({});
    expect(await stamps({ ...read(text), region }, read(translation))).toEqual({});
  });

  it('marks pages, whose texts are plain', async () => {
    const page = read('---\ntitle: Порт\ndescription: О порте.\n---\n\nРассказ.\n', pages);
    const plain = { title: 'Порт', description: 'О порте.' };
    expect(await stamps({ ...page, [CHECKED]: ['en'] }, read(translation, pages), pages)).toEqual({
      en: digestOfTexts(pages.plan, plain, 'Рассказ.', locales),
    });
  });
});
