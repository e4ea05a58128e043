import { fileForm } from '../../cms/file-form.ts';
import { writtenAnew } from '../../cms/edit-form.ts';
import { fieldsText } from '../../content-source/yaml-text.ts';
import { hasProse } from '../../format/index.ts';
import type { Draft } from './draft.ts';

/**
 * The text of a new record: its fields, then a remark for every field that could be added.
 * @param remarks what the fields that are not there mean, by name
 */
export function recordText(
  { collection, fields }: Draft,
  { head, remarks, optional }: { head: string; remarks: ReadonlyMap<string, string>; optional: string },
): string {
  const unused = [...remarks].filter(([name]) => fields[name] === undefined);
  const width = Math.max(0, ...unused.map(([name]) => name.length));
  const lines = [
    comment(head),
    fieldsText(writtenAnew(fileForm(collection).plan, fields)).trimEnd(),
    ...(unused.length === 0 ? [] : [comment(optional)]),
    ...unused.map(([name, meaning]) => comment(`${`${name}:`.padEnd(width + 1)}  ${meaning}`)),
  ];
  const yaml = `${lines.join('\n')}\n`;
  return hasProse(collection) ? `---\n${yaml}---\n` : yaml;
}

/** The file for the prose in another language, before there is any. */
export function translationText(digest: string, head: string): string {
  return `---\n${comment(head)}\ntranslationOf: ${digest}\n---\n`;
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
