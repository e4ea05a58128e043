import type { OldWriting } from '../format/format-changes.ts';
import { renameField, setValue } from './edit-yaml.ts';
import { writtenValue } from './field-position.ts';

/**
 * YAML with one thing written in the new way; all else stays as it is, to the letter.
 * @returns the text as it is, where it cannot be written anew without changing something else; and what stood there and
 *   stands there now, for the report, the latter empty for what is gone
 */
export function writeAnew(yaml: string, { field, name, value }: OldWriting): Rewritten {
  const last = String(field.at(-1));
  if (name !== undefined) return { yaml: renameField(yaml, field, name), before: last, after: name };
  const before = value === undefined ? last : (writtenValue(yaml, field) ?? last);
  return { yaml: setValue(yaml, field, value), before, after: value ?? '' };
}

interface Rewritten {
  yaml: string;
  before: string;
  after: string;
}
