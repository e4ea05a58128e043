import { stringify } from 'yaml';
import { isRecord } from './edit-form.ts';

/**
 * A field of the content as people write it: short groups and lists on one line, texts bare where YAML lets them be.
 */
export function writeField(name: string, value: unknown, indent = ''): string {
  const key = `${indent}${onLine(name)}:`;
  const line = onLine(value);
  const isText = !isRecord(value) && !Array.isArray(value);
  if (isText || fits(`${key} ${line}`, line)) return `${key} ${isText ? bare(value) : line}\n`;
  const inner = `${indent}  `;
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([field, part]) => writeField(field, part, inner));
    return `${key}\n${fields.join('')}`;
  }
  return `${key}\n${Array.isArray(value) ? value.map((element) => writeElement(element, inner)).join('') : ''}`;
}

function writeElement(element: unknown, indent: string): string {
  const line = onLine(element);
  if (!isRecord(element)) return `${indent}- ${Array.isArray(element) ? line : bare(element)}\n`;
  if (fits(`${indent}- ${line}`, line)) return `${indent}- ${line}\n`;
  const fields = Object.entries(element).map(([name, value]) => writeField(name, value, `${indent}  `));
  return `${indent}- ${fields.join('').trimStart()}`;
}

const ONE_LINE = 110;

function fits(line: string, value: string): boolean {
  return line.length <= ONE_LINE && !value.includes('\n');
}

/** A value in the notation with brackets. */
function onLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onLine).join(', ')}]`;
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([name, part]) => `${onLine(name)}: ${onLine(part)}`);
    return `{ ${fields.join(', ')} }`;
  }
  // A comma or a bracket needs quotes here, and nowhere else.
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);
}

function bare(value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trim();
}
