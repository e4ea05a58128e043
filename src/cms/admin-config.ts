import { COLLECTIONS, hasProse } from '../format/index.ts';
import { ID_PATTERN } from '../format/identifiers.ts';
import { VOCABULARIES } from '../format/vocabulary.ts';
import { cmsWords } from '../i18n/cms-words/index.ts';
import { languageName } from '../i18n/format.ts';
import type { Backend } from './backend.ts';
import { fileForm, type FormKind } from './file-form.ts';
import type { FieldPlan } from '../format/field-plan.ts';
import { BODY, CHECKED, ROWS } from './record-file.ts';
import { DISPLAY } from './reference-control.ts';
import type { Setting } from './setting.ts';
import { controlOf, widgetsOf, type Widget } from './widgets.ts';

/**
 * The settings of Sveltia CMS for a site, made from the schemas of the content format.
 */
export function adminConfig(setting: Setting, site: { url: string; backend: Backend }): object {
  const { lang, locales, defaultLocale, place } = setting;
  const words = cmsWords[lang];
  return {
    backend: { ...site.backend, commit_messages: words.commits },
    // Hosts with pull requests get one for every change; Gitea and Forgejo take a branch, named by CMS_BRANCH.
    ...(site.backend.name === 'gitea' ? {} : { publish_mode: 'editorial_workflow' }),
    site_url: site.url,
    app_title: words.title,
    media_folder: `/${place}/images`,
    public_folder: '/images',
    // Pictures of others have no place here, and no other host is asked for anything.
    media_libraries: { stock_assets: false },
    i18n: {
      structure: 'multiple_files',
      locales,
      default_locale: defaultLocale,
      omit_default_locale_from_file_path: true,
      initial_locales: 'default',
    },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: [
      ...COLLECTIONS.map((name) => recordCollection(name, setting)),
      pageCollection(setting),
      {
        name: 'vocabularies',
        label: words.collections.vocabularies[0],
        label_singular: words.collections.vocabularies[1],
        files: [...VOCABULARIES, 'countries' as const].map((name) => vocabularyFile(name, setting)),
      },
      {
        name: 'settings',
        label: words.collections.settings[0],
        files: [
          {
            name: 'site',
            label: words.files.site,
            file: `${place}/site.yaml`,
            format: formatName('site'),
            fields: [...widgetsOf(fieldsOf('site'), ['site'], setting), checkedWidget(setting)],
          },
        ],
      },
    ],
  };
}

/** Name of the format of a kind of file; the forms read and write it with code of their own, see `record-file.ts`. */
function formatName(kind: string): string {
  return `registry-${kind}`;
}

/** Fields of a prose page that say nothing in a language. */
const SAME_IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set(['order', 'inMenu', 'proposals']);

function recordCollection(name: (typeof COLLECTIONS)[number], setting: Setting): object {
  const { lang, defaultLocale, place } = setting;
  const words = cmsWords[lang];
  const shown = `${DISPLAY[name]}.${defaultLocale}`;
  const hasBody = hasProse(name);
  return {
    name,
    label: words.collections[name][0],
    label_singular: words.collections[name][1],
    folder: `${place}/${name}`,
    create: true,
    format: formatName(name),
    ...(hasBody && { i18n: true }),
    // The name of a file is the permanent address of its record; the title may change.
    slug: {
      editable: ['create'],
      hint: words.slug,
      pattern: [ID_PATTERN.source, words.slugPattern],
    },
    identifier_field: shown,
    summary: `{{${shown}}}`,
    sortable_fields: { fields: ['slug', shown], default: { field: 'slug' } },
    fields: [
      ...widgetsOf(fieldsOf(name), [name], setting),
      checkedWidget(setting),
      ...(hasBody ? [bodyWidget(setting)] : []),
    ],
  };
}

function pageCollection(setting: Setting): object {
  const words = cmsWords[setting.lang];
  const { translationOf: _, ...fields } = fieldsOf('pages');
  return {
    name: 'pages',
    label: words.collections.pages[0],
    label_singular: words.collections.pages[1],
    folder: `${setting.place}/pages`,
    create: true,
    format: formatName('pages'),
    i18n: true,
    slug: { editable: ['create'], hint: words.slug, pattern: [ID_PATTERN.source, words.slugPattern] },
    fields: [
      ...widgetsOf(fields, ['pages'], setting).map((widget) => ({
        ...widget,
        i18n: SAME_IN_EVERY_LANGUAGE.has(widget.name) ? 'duplicate' : true,
      })),
      checkedWidget(setting),
      bodyWidget(setting),
    ],
  };
}

function vocabularyFile(name: (typeof VOCABULARIES)[number] | 'countries', setting: Setting): object {
  const { plan } = fileForm(name);
  const words = cmsWords[setting.lang];
  return {
    name,
    label: words.files[name],
    file: `${setting.place}/vocabularies/${name}.yaml`,
    format: formatName(name),
    fields: [
      { name: ROWS, label: words.files[name], ...controlOf(plan, [name], setting) },
      checkedWidget(setting),
    ],
  };
}

/** The main text as plain Markdown: what reshapes it in a rich editor could touch the marks of the sources. */
function bodyWidget({ lang }: Setting): Widget {
  const words = cmsWords[lang];
  return {
    name: BODY,
    label: words.body,
    widget: 'richtext',
    modes: ['raw'],
    required: false,
    hint: words.bodyHint,
    i18n: true,
  };
}

function checkedWidget({ lang, locales: [, ...others] }: Setting): Widget {
  const words = cmsWords[lang];
  return {
    name: CHECKED,
    label: words.checked,
    hint: words.checkedHint,
    widget: 'select',
    multiple: true,
    required: false,
    options: others.map((locale) => ({ value: locale, label: languageName(locale, lang) })),
  };
}

function fieldsOf(kind: FormKind): Readonly<Record<string, FieldPlan>> {
  const { plan } = fileForm(kind);
  return plan.kind === 'group' ? plan.fields : {};
}
