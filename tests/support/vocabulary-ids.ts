import { existsSync } from 'node:fs';
import { readContent } from '../../src/content-source/read-content.ts';
import { filePlans } from '../../src/format/file-plans.ts';
import { walkFields } from '../../src/format/walk-fields.ts';
import { defaultActKinds } from '../../src/i18n/default-act-kinds.ts';

/**
 * Ids of the terms in the vocabularies of contents, but for those that the format itself names, and those of one word,
 * which may stand in code for something else.
 */
export function vocabularyIds(folders: readonly string[]): string[] {
  const terms = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => Object.values(readContent(folder).content?.vocabularies ?? {}))
    .flatMap((vocabulary) => Object.keys(vocabulary));
  const named = new Set([...choices(), ...Object.keys(defaultActKinds(['en']))]);
  return [...new Set(terms)].filter((id) => id.includes('-') && !named.has(id));
}

/** Every value that a field of the format allows. */
function choices(): string[] {
  return Object.values(filePlans()).flatMap((plan) =>
    walkFields(plan).flatMap(({ field }) => {
      const inner = field.kind === 'list' ? field.element : field;
      return inner.kind === 'choice' ? inner.options : [];
    }),
  );
}
