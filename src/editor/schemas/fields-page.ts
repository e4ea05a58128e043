import { fieldMeaning } from '../../i18n/field-words/field-words.ts';
import { fieldsPageWords } from '../../i18n/field-words/fields-page-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { COMMON_FIELDS } from '../../registry/fields.ts';
import { entryPlan, filePlans } from '../../format/file-plans.ts';
import { COLLECTIONS } from '../../format/index.ts';
import { walkFields, type PlannedField } from '../../format/walk-fields.ts';

/**
 * The handbook's page on fields: which there are and which are required is read from the schemas, what they mean from
 * the words.
 * @throws when a field has no words
 */
export function fieldsPage(lang: InterfaceLocale): string {
  const { title, intro, columns, yes, no, sections } = fieldsPageWords[lang];
  const tables = plannedSections().map(({ code, kind, fields }) => {
    const [heading, lead] = sections[code] ?? [];
    if (heading === undefined || lead === undefined) throw new Error(`No words in "${lang}" for ${code}`);
    const lines = fields.map(({ path, field }) => {
      const meaning = fieldMeaning([kind, ...path], lang);
      if (meaning === undefined) throw new Error(`No words in "${lang}" for ${code} ${path.join('.')}`);
      return `| \`${path.join('.')}\` | ${field.required ? yes : no} | ${meaning} |`;
    });
    const head = [`| ${columns.join(' | ')} |`, '|---|---|---|'];
    return [`## ${heading}: \`${code}\``, '', lead, '', ...head, ...lines].join('\n');
  });
  return `${[`# ${title}`, intro.join('\n'), ...tables].join('\n\n')}\n`;
}

/** The sections of the page by the code in their headings, with the name that the words know them by. */
function plannedSections(): Section[] {
  const plans = filePlans();
  const isCommon = ({ path: [name = ''] }: PlannedField) => COMMON_FIELDS.includes(name);
  return [
    { code: '*', kind: 'records', fields: walkFields(plans.partners).filter(isCommon) },
    ...COLLECTIONS.map((name) => ({
      code: `${name}/`,
      kind: name,
      fields: walkFields(plans[name]).filter((field) => name === 'sources' || !isCommon(field)),
    })),
    { code: 'pages/', kind: 'pages', fields: walkFields(plans.pages) },
    { code: '<id>.<locale>.md', kind: 'translation', fields: walkFields(plans.translation) },
    { code: 'vocabularies/', kind: 'vocabularies', fields: walkFields(entryPlan('areas')) },
    { code: 'site.yaml', kind: 'site', fields: walkFields(plans.site) },
  ];
}

interface Section {
  code: string;
  kind: string;
  fields: PlannedField[];
}
