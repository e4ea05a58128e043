import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parse, visit } from 'yaml';
import { PROSE_COLLECTIONS } from '../../registry/schema/index.ts';
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
    yamlOf(fields).trimEnd(),
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

/** Whether records of a collection have prose, and so a file for every language. */
export function hasProse(collection: string): boolean {
  return PROSE_COLLECTIONS.some((name) => name === collection);
}

/** YAML as editors write it here: groups and lists in one line where they fit. */
export function yamlOf(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(withoutUndefined(fields), { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      const text = JSON.stringify(node);
      const isInner = path.length > 1;
      node.flow =
        isInner &&
        text.length < FITS_IN_A_LINE &&
        !(isSeq(node) && node.items.some((item) => isMap(item) && !fitsAsOne(text)));
    },
    Scalar: (_, node) => {
      // A year is read as a number and means the same.
      if (isScalar(node) && typeof node.value === 'string' && /^[12]\d{3}$/u.test(node.value))
        node.value = Number(node.value);
    },
  });
  return withTightLists(document.toString({ lineWidth: 0, flowCollectionPadding: true }));
}

/** Lists of ids as editors write them, `[a, b]`; unless a text would change with them. */
function withTightLists(yaml: string): string {
  const tight = yaml
    .replaceAll(/\[ ([a-z0-9-]+(?:, [a-z0-9-]+)*) \]/gu, '[$1]')
    .replaceAll(/: \[ (\{.*\}) \]$/gmu, ': [$1]');
  return isDeepStrictEqual(parse(tight), parse(yaml)) ? tight : yaml;
}

const FITS_IN_A_LINE = 100;

function fitsAsOne(text: string): boolean {
  return text.length < FITS_IN_A_LINE / 2;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? [] : [[name, withoutUndefined(field)]],
    ),
  );
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
