import { fieldWords } from '../../i18n/field-words/field-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { COMMON_FIELDS } from '../../registry/fields.ts';
import { entryPlan, filePlans } from '../../registry/schema/file-plans.ts';
import { COLLECTIONS } from '../../registry/schema/index.ts';
import { walkFields, type PlannedField } from '../../registry/schema/walk-fields.ts';

/**
 * The handbook's page on fields: which there are and which are required is read from the schemas, what they mean from the words.
 * @throws when a field has no words, or words have no field
 */
export function fieldsPage(lang: InterfaceLocale): string {
  const { title, intro, columns, yes, no, sections } = fieldWords[lang];
  const tables = plannedSections().map(([code, rows]) => {
    const section = sections[code];
    if (section === undefined) throw new Error(`No words in "${lang}" for the fields of ${code}`);
    const unknown = Object.keys(section.fields).filter((path) =>
      rows.every((row) => row.path.join('.') !== path),
    );
    if (unknown.length > 0)
      throw new Error(`Words in "${lang}" for no field of ${code}: ${unknown.join(', ')}`);
    const lines = rows.map(({ path, field }) => {
      const name = path.join('.');
      const meaning = section.fields[name];
      if (meaning === undefined) throw new Error(`No words in "${lang}" for ${code} ${name}`);
      return `| \`${name}\` | ${field.required ? yes : no} | ${meaning} |`;
    });
    const head = [`| ${columns.join(' | ')} |`, '|---|---|---|'];
    return [`## ${section.heading}: \`${code}\``, '', section.lead, '', ...head, ...lines].join('\n');
  });
  return `${[`# ${title}`, intro.join('\n'), ...tables].join('\n\n')}\n`;
}

/** The sections of the page by the code in their headings, with the fields of each. */
function plannedSections(): [code: string, fields: PlannedField[]][] {
  const plans = filePlans();
  const isCommon = ({ path: [name = ''] }: PlannedField) => COMMON_FIELDS.includes(name);
  const records = COLLECTIONS.map((name): [string, PlannedField[]] => [
    `${name}/`,
    walkFields(plans[name]).filter((field) => name === 'sources' || !isCommon(field)),
  ]);
  return [
    ['*', walkFields(plans.partners).filter(isCommon)],
    ...records,
    ['pages/', walkFields(plans.pages)],
    ['<id>.<locale>.md', walkFields(plans.translation)],
    ['vocabularies/', walkFields(entryPlan('areas'))],
    ['site.yaml', walkFields(plans.site)],
  ];
}
