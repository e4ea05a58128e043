import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileForm, type FormKind } from '../../../src/cms/file-form.ts';
import { markOwnTexts } from '../../../src/cms/translation-marks.ts';
import { CHECKED, readForm, writeForm, type Form } from '../../../src/cms/record-file.ts';
import { digestOfTexts } from '../../../src/content-source/text-digest.ts';
import { entryPlan, filePlans } from '../../../src/format/file-plans.ts';

const locales = ['ru', 'en'] as const;
const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const digest = (data: object, kind: FormKind = 'events') =>
  digestOfTexts(kind === 'areas' ? entryPlan('areas') : filePlans()[kind], data, '', locales);

/** The file that a form becomes, with the changes of an editor. */
async function saved(kind: FormKind, text: string, change: (form: Form) => Form, elsewhere: string[] = []) {
  const form = fileForm(kind);
  const translations = Object.fromEntries(elsewhere.map((locale) => [locale, {}]));
  const filled = change(text === '' ? {} : readForm(text, form));
  return writeForm(await markOwnTexts(filled, form, { locales, translations, sha256 }), form);
}

const event = '---\nkind: visit\ntitle: { ru: Визит, en: Visit }\n---\n';
const areas = 'sport: { label: { ru: спорт, en: sport } }\nart: { label: { ru: искусство } }\n';

describe('short texts side by side', () => {
  it('are marked in a new record with what the check expects', async () => {
    const title = { ru: 'Визит', en: 'Visit' };
    const file = await saved('events', '', () => ({ kind: 'visit', title }));
    expect(file).toContain(`translatedFrom: { en: ${digest({ title })} }`);
    expect(await saved('events', '', () => ({ title: { ru: 'Визит' } }))).not.toContain('translatedFrom');
  });

  it('are marked when the editor has compared them', async () => {
    const file = await saved('events', event, (form) => ({ ...form, [CHECKED]: ['en'] }));
    expect(file).toBe(
      event.replace('\n---\n', `\ntranslatedFrom: { en: ${digest({ title: { ru: 'Визит' } })} }\n---\n`),
    );
  });

  it('are known to be out of date once the original was changed and nobody compared them', async () => {
    const file = await saved('events', event, (form) => ({ ...form, title: { ru: 'Приезд', en: 'Visit' } }));
    expect(file).toContain(`translatedFrom: { en: ${digest({ title: { ru: 'Визит' } })} }`);
    const again = await saved('events', file, (form) => ({ ...form, title: { ru: 'Заезд', en: 'Visit' } }));
    expect(again).toContain(digest({ title: { ru: 'Визит' } }));
  });

  it('stay current when both languages are changed, or another text is added in both', async () => {
    const marked = event.replace(
      '\n---\n',
      `\ntranslatedFrom: { en: ${digest({ title: { ru: 'Визит' } })} }\n---\n`,
    );
    const title = { ru: 'Приезд', en: 'Arrival' };
    expect(await saved('events', marked, (form) => ({ ...form, title }))).toContain(digest({ title }));
    const place = { ru: 'Мост', en: 'Bridge' };
    expect(await saved('events', marked, (form) => ({ ...form, place }))).toContain(
      digest({ title: { ru: 'Визит' }, place }),
    );
    expect(await saved('events', event, (form) => ({ ...form, place }))).not.toContain('translatedFrom');
  });

  it('are left alone when they do not change, or have a file of their own', async () => {
    expect(await saved('events', event, (form) => ({ ...form, kind: 'meeting' }))).not.toContain(
      'translatedFrom',
    );
    const changed = (form: Form) => ({ ...form, title: { ru: 'Приезд', en: 'Visit' }, [CHECKED]: ['en'] });
    expect(await saved('events', event, changed, ['en'])).not.toContain('translatedFrom');
  });

  it('are marked term by term in a vocabulary, where they are translated', async () => {
    const file = await saved('areas', areas, (form) => ({ ...form, [CHECKED]: ['en'] }));
    expect(file).toBe(
      areas.replace(
        'en: sport }',
        `en: sport }, translatedFrom: { en: ${digest({ label: { ru: 'спорт' } }, 'areas')} }`,
      ),
    );
  });
});
