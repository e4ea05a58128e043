import { readContent } from '../../src/content-source/read-content.ts';
import { filePlans } from '../../src/format/file-plans.ts';
import { walkFields } from '../../src/format/walk-fields.ts';
import { defaultActKinds } from '../../src/i18n/default-act-kinds.ts';
import { sourceModules } from './source-imports.ts';

/**
 * Where the program spells ids of the terms in the vocabularies of contents, as `file: id`. Some are left out: those
 * that the format itself names, and those of one word, which may stand in code for something else.
 */
export function spelledIds(folders: readonly string[]): string[] {
  const terms = folders
    .flatMap((folder) => Object.values(readContent(folder).content?.vocabularies ?? {}))
    .flatMap((vocabulary) => Object.keys(vocabulary));
  const named = new Set([...choices(), ...Object.keys(defaultActKinds(['en']))]);
  const ids = [...new Set(terms)].filter((id) => id.includes('-') && !named.has(id));
  if (ids.length === 0) throw new RangeError('These contents have no ids to look for');
  const spelled = new RegExp(`["'\`](?:${ids.join('|')})["'\`]`, 'u');
  // What a new city begins with is a copy that it changes, and the handbook's examples use words of that.
  return sourceModules()
    .filter(({ file }) => !/^src\/i18n\/(?:starter-texts|component-words)\//u.test(file))
    .flatMap(({ file, text }) => {
      const found = spelled.exec(text)?.[0];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
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
