import { Scalar, stringify } from 'yaml';
import { isMapping } from '../format/is-mapping.ts';

/**
 * A text, number or the like in YAML, in quotes where it needs them.
 * @param how.inFlow inside brackets, where a comma needs quotes too
 * @param how.quotes of a text, even where it needs none
 */
function scalarText(value: unknown, { inFlow = false, quotes }: Notation = {}): string {
  const scalar = new Scalar(value);
  // Otherwise a text of several lines would be spread over lines of the file.
  const type = typeof value === 'string' && value.includes('\n') ? 'QUOTE_DOUBLE' : quotes;
  if (type !== undefined) scalar.type = type;
  const text = stringify(inFlow ? [scalar] : scalar, PLAIN).replace(/\n$/u, '');
  return inFlow ? text.slice(1, -1) : text;
}

/** A text of one line in quotes, whether it needs them or not. */
export function quote(text: string): string {
  return scalarText(text, { quotes: text.includes('"') ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE' });
}

/** A value in brackets, or as it stands in them. */
export function flowText(value: unknown, quotes?: Quotes): string {
  if (Array.isArray(value)) return `[${value.map((element) => flowText(element)).join(', ')}]`;
  if (!isMapping(value)) return scalarText(value, { inFlow: true, quotes });
  const fields = Object.entries(value).map(([name, part]) => `${nameText(name)} ${flowText(part)}`);
  return `{ ${fields.join(', ')} }`;
}

/** Fields in lines, as people write them: short groups and lists in brackets on one line, others below their names. */
export function fieldsText(fields: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(fields)
    .map(([name, value]) => fieldText(name, value, indent))
    .join('');
}

/** One field in lines, see {@link fieldsText}. */
export function fieldText(name: string, value: unknown, indent: string): string {
  const key = `${indent}${nameText(name)}`;
  return `${key}${valueText(value, indent, key.length)}\n`;
}

/** One element of a list in lines. */
export function elementText(element: unknown, indent: string, quotes?: Quotes): string {
  const text = valueText(element, indent, indent.length + 1, quotes);
  // The first field of a group stands beside the dash.
  return `${indent}-${text.replace(/^\n\s*/u, ' ')}\n`;
}

/**
 * What stands behind the name of a field, its space included: the value on the same line, or in lines below.
 * @param indent of the field
 * @param column where the name ends
 * @param quotes of a text, even where it needs none
 */
export function valueText(value: unknown, indent: string, column: number, quotes?: Quotes): string {
  if (!isMapping(value) && !Array.isArray(value)) return ` ${scalarText(value, { quotes })}`;
  const line = flowText(value);
  if (column + 1 + line.length <= ONE_LINE) return ` ${line}`;
  const inner = `${indent}  `;
  const lines = isMapping(value)
    ? fieldsText(value, inner)
    : value.map((element) => elementText(element, inner)).join('');
  return `\n${lines.slice(0, -1)}`;
}

function nameText(name: string): string {
  return `${scalarText(name, { inFlow: true })}:`;
}

/** Longer lines of brackets are hard to read. */
const ONE_LINE = 110;

const PLAIN = {
  collectionStyle: 'flow',
  flowCollectionPadding: false,
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Infinity,
} as const;

export type Quotes = 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | undefined;

interface Notation {
  inFlow?: boolean;
  quotes?: Quotes;
}
