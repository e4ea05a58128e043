import type { CollectionName } from './collections.ts';
import type { FieldPath } from './field-path.ts';
import { isMapping } from './is-mapping.ts';

/** Version of the content format that this program reads and writes. */
export const FORMAT_VERSION = 1;

/**
 * One way in which a kind of file is written otherwise than before: a field has another name, is gone, or says one of
 * its values with another word. What it says stays the same.
 */
export interface FormatChange {
  files: ContentFile;
  /** The field as it was; `*` stands for every item of a list and every name in a group. */
  field: readonly string[];
  /** Its new name. */
  name?: string;
  /** Its values of before, and what is written in their place. */
  values?: Readonly<Record<string, string>>;
  /** Whether it has no place any more, since what it says is computed. */
  isGone?: true;
}

/** What a version of the format changes, as against the version before it. */
export interface FormatStep {
  to: number;
  changes: readonly FormatChange[];
}

/**
 * What each version after the first has changed, in order: `migrate` takes every step from the version of a content to
 * that of the program. A row stays for ever.
 */
export const FORMAT_STEPS: readonly FormatStep[] = [];

/**
 * What is written otherwise already, while the way of before is read as well until the next version of the format: the
 * check warns of it, and `check --fix` mends it. With that version its row moves into the step.
 */
export const DEPRECATED: readonly FormatChange[] = [];

/** Where a file is still written as before, and what stands there in the new way. */
export interface OldWriting {
  field: FieldPath;
  /** The value that is put there; `undefined` where the field is gone. */
  value?: string | undefined;
  /** The new name of the field, which keeps its value. */
  name?: string;
}

/**
 * Finds what some changes concern. A field is left alone where its new name is taken: which of the two holds is for a
 * person to say.
 * @param data of a file, as written
 */
export function oldWritings(
  data: unknown,
  files: ContentFile,
  changes: readonly FormatChange[],
): OldWriting[] {
  return changes
    .filter((change) => change.files === files)
    .flatMap((change) => placesOf(data, change.field, []).flatMap((place) => writingAt(place, change)));
}

/** Data with everything written in the new way. */
export function newWriting(data: unknown, old: readonly OldWriting[]): unknown {
  return old.reduce((written, { field, name, value }) => {
    const [parent, last] = [field.slice(0, -1), field.at(-1) ?? ''];
    return within(written, parent, (group) =>
      Object.fromEntries(
        Object.entries(group).flatMap(([key, each]) => {
          if (key !== last) return [[key, each]];
          if (name !== undefined) return [[name, each]];
          return value === undefined ? [] : [[key, value]];
        }),
      ),
    );
  }, data);
}

function writingAt({ field, group, value }: Place, { name, values, isGone }: FormatChange): OldWriting[] {
  if (isGone) return [{ field }];
  if (name !== undefined) return Object.hasOwn(group, name) ? [] : [{ field, name }];
  const word =
    typeof value === 'string' && values && Object.hasOwn(values, value) ? values[value] : undefined;
  return word === undefined ? [] : [{ field, value: word }];
}

function placesOf(data: unknown, [step, ...rest]: readonly string[], path: FieldPath): Place[] {
  if (step === undefined) return [];
  if (Array.isArray(data))
    return step === '*' ? data.flatMap((item, at) => placesOf(item, rest, [...path, at])) : [];
  if (!isMapping(data)) return [];
  const names = step === '*' ? Object.keys(data) : Object.keys(data).filter((name) => name === step);
  return names.flatMap((name) => {
    const field = [...path, name];
    return rest.length === 0
      ? [{ field, group: data, value: data[name] }]
      : placesOf(data[name], rest, field);
  });
}

function within(data: unknown, [step, ...rest]: FieldPath, change: (group: Group) => unknown): unknown {
  if (step === undefined) return isMapping(data) ? change(data) : data;
  if (Array.isArray(data)) return data.map((item, at) => (at === step ? within(item, rest, change) : item));
  if (!isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, each]) => [name, name === step ? within(each, rest, change) : each]),
  );
}

/** What a file is, as far as its fields go. */
export type ContentFile = CollectionName | 'site' | 'countries' | 'vocabulary' | 'translation' | 'page';

type Group = Readonly<Record<string, unknown>>;

interface Place {
  field: FieldPath;
  /** The group that the field stands in. */
  group: Group;
  value: unknown;
}
