import { orderFields, setValue } from '../../content-source/edit-yaml.ts';
import { fieldPositions, writtenValue } from '../../content-source/field-position.ts';
import { parseYaml } from '../../content-source/parse-yaml.ts';
import { writeAnew } from '../../content-source/write-anew.ts';
import type { Finding } from '../../format/findings.ts';
import type { OldWriting } from '../../format/format-changes.ts';
import type { FixKind } from '../../i18n/editor-texts/fix-words.ts';
import type { Fix } from './fix.ts';

/**
 * YAML with the values mended that mean one thing only in another notation: dates as people write them, numbers where a
 * text belongs, capital letters where small ones belong or the other way round, and with what is deprecated in its new
 * form. Where there is none its fields are put in order.
 * @param place.yamlLine where it begins in its file
 * @param order names of the fields in the order of the schema
 */
export function mendFields(
  yaml: string,
  { yamlLine }: { yamlLine: number },
  findings: readonly Finding[],
  order: readonly string[],
): { yaml: string; fixes: Fix[] } {
  const fixes: Fix[] = [];
  let mended = yaml;
  for (const finding of findings) {
    const line = fieldPositions(yaml)(finding.field).line + yamlLine - 1;
    if (finding.rule === 'deprecated-field') {
      const { yaml: renewed, before, after } = writeAnew(mended, oldWritingOf(finding));
      if (renewed !== mended) fixes.push({ kind: 'new-form', line, before, after });
      mended = renewed;
      continue;
    }
    const meant = meantBy(finding);
    const before = writtenValue(mended, finding.field);
    if (meant === undefined || before === undefined) continue;
    const edited = setValue(mended, finding.field, meant.value ?? before);
    if (edited === mended) continue;
    mended = edited;
    fixes.push({ kind: meant.kind, line, before, after: writtenValue(mended, finding.field) ?? '' });
  }
  if (fixes.length > 0) return { yaml: mended, fixes };
  const ordered = orderFields(yaml, order);
  if (ordered === yaml) return { yaml, fixes };
  const parsed = parseYaml(ordered);
  const after = 'value' in parsed ? Object.keys(parsed.value ?? {}).join(', ') : '';
  return { yaml: ordered, fixes: [{ kind: 'field-order', line: yamlLine, after }] };
}

/**
 * What {@link mendFields} puts in place of the value of a finding; without a value the one that is there, as a text. It
 * may still find the value in a form that it leaves alone.
 */
export function meantBy({
  rule,
  field,
  values,
}: Finding): { kind: FixKind; value?: string | number } | undefined {
  const after = String(values['suggestion'] ?? '');
  const before = String(values['value'] ?? '');
  // It is the name of the field that is at fault, and others may refer to it.
  if (field.at(-1) === before) return undefined;
  // People write a bare year.
  if (rule === 'invalid-date' && after !== '')
    return { kind: 'date', value: /^[1-9]\d{3}$/u.test(after) ? Number(after) : after };
  if (rule === 'wrong-type' && values['expected'] === 'string' && QUOTABLE.has(String(values['found'])))
    return { kind: 'quotes' };
  const isSame = after !== '' && after !== before && after.toLowerCase() === before.toLowerCase();
  return isSame && CASE_RULES.has(rule) ? { kind: 'letter-case', value: after } : undefined;
}

/** What is written as before, by the warning of it. */
function oldWritingOf({ field, values }: Finding): OldWriting {
  const [name, value] = [String(values['becomes'] ?? ''), String(values['word'] ?? '')];
  return { field, ...(name && { name }), ...(value && { value }) };
}

const QUOTABLE: ReadonlySet<string> = new Set(['number', 'boolean']);
const CASE_RULES: ReadonlySet<string> = new Set([
  'invalid-value',
  'invalid-country-code',
  'invalid-wikidata-id',
  'invalid-colour',
]);
