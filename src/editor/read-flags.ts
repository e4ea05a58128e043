/**
 * Flags of the commands for editors: `--name value` or `--name=value`, and words without a name. A flag before another
 * flag or at the end has no value and is a switch. `--document` and `--photo` may be given several times.
 */
export function readFlags(args: readonly string[]): Flags {
  const flags: Flags = { words: [], given: new Map(), documents: [], photos: [] };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, name, value] = /^--([\p{L}\d-]+)(?:=([^]*))?$/u.exec(arg) ?? [];
    if (name === undefined) {
      flags.words.push(arg);
      continue;
    }
    const following = args[at + 1];
    const isSwitch = value === undefined && (following === undefined || /^--[\p{L}]/u.test(following));
    if (value === undefined && !isSwitch) at += 1;
    const answer = value ?? (isSwitch ? '' : (following ?? ''));
    if (name === 'document') flags.documents.push(answer);
    else if (name === 'photo') flags.photos.push(answer);
    else flags.given.set(name, answer);
  }
  return flags;
}

export interface Flags {
  words: string[];
  given: Map<string, string>;
  documents: string[];
  photos: string[];
}
