import CMS from '@sveltia/cms';
import { fileForm, FORM_KINDS } from '../file-form.ts';
import { CHECKED, MARK, readForm, ROWS, writeForm, type FileForm, type Form } from '../record-file.ts';
import { isMapping } from '../../format/is-mapping.ts';
import { markOwnTexts, translationStamps } from '../translation-marks.ts';

const { dataset } = document.documentElement;
const [defaultLocale = '', ...others] = (dataset['locales'] ?? '').split(' ');
const locales = [defaultLocale, ...others] as const;
const forms: Readonly<Record<string, FileForm>> = Object.fromEntries(
  FORM_KINDS.map((kind) => [kind, fileForm(kind)]),
);

for (const [kind, form] of Object.entries(forms)) {
  CMS.registerCustomFormat(`registry-${kind}`, form.extension, {
    fromFile: (text) => readForm(text, form),
    toFile: (filled) => writeForm(filled, form),
  });
}

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const { collection, data, i18n, path } = entry.toJS();
    const form = forms[collection] ?? forms[nameOfFile(path)];
    if (form === undefined || !isMapping(data)) return entry;
    const translations = Object.fromEntries(
      Object.entries(i18n).flatMap(([locale, { data: filled }]): [string, Form][] =>
        isMapping(filled) ? [[locale, filled]] : [],
      ),
    );
    const setting = { locales, translations, sha256 };
    const stamps = await translationStamps(data, form, setting);
    const own = await markOwnTexts(data, form, setting);
    const filled = Object.entries(own)
      .filter(([name]) => name === MARK || name === ROWS)
      .reduce((marked, [name, value]) => marked.setIn(['data', name], value), entry);
    return Object.entries(stamps).reduce(
      (stamped, [locale, stamp]) => stamped.setIn(['i18n', locale, 'data', 'translationOf'], stamp),
      filled.deleteIn(['data', CHECKED]),
    );
  },
});

const languages = (dataset['languages'] ?? '').split(' ');
const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
const link = document.createElement('link');
link.rel = 'cms-config-url';
link.type = 'application/yaml';
link.href = `config.${language ?? languages[0] ?? ''}.yml`;
document.head.append(link);
await CMS.init();

/** A vocabulary and the site are one file each, and are edited as it is called. */
function nameOfFile(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
