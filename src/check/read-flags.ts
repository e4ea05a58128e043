import { parseArgs } from 'node:util';
import { nearest } from '../registry/nearest.ts';

/**
 * Flags of a command: `--name value` or `--name=value`, switches, and words without a name. What is not understood is
 * told, never passed over.
 * @param kinds of the flags that the command knows, by name; `--help` and `-h` every command knows
 */
export function readFlags(args: readonly string[], kinds: FlagKinds): Flags {
  const known: FlagKinds = { ...kinds, help: 'switch' };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const plain = args.map((arg) => (arg === '-h' ? '--help' : arg));
  const { tokens } = parseArgs({
    args: plain,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const flags: Flags = { words: [], given: new Map(), all: new Map(), problems: [] };
  let behindUnknown = -1;
  for (const token of tokens) {
    // The word behind a flag that is not known is taken for its value, and not refused once more.
    if (token.kind === 'positional' && token.index !== behindUnknown) flags.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(known, name) && rawName.startsWith('--') ? known[name] : undefined;
    const isAnotherFlag = inlineValue === false && /^--[\p{L}]/u.test(value ?? '');
    if (kind === undefined) {
      const near = nearest(name, Object.keys(known));
      if (inlineValue === undefined) behindUnknown = token.index + 1;
      flags.problems.push({ problem: 'unknown', flag: rawName, near: near && `--${near}` });
    } else if (kind === 'switch' && value !== undefined) {
      flags.problems.push({ problem: 'noSwitch', flag: rawName, near: '' });
    } else if (kind !== 'switch' && (value === undefined || isAnotherFlag)) {
      flags.problems.push({ problem: 'noValue', flag: rawName, near: '' });
    } else if (typeof kind === 'object' && !kind.includes(value ?? '')) {
      const near = nearest(value ?? '', kind);
      flags.problems.push({ problem: 'wrongValue', flag: rawName, near, value, known: kind });
    } else {
      flags.given.set(name, value ?? '');
      flags.all.set(name, [...(flags.all.get(name) ?? []), value ?? '']);
    }
  }
  return flags;
}

/** Whether a flag takes a value, one of a few, or is on by being there. */
export type FlagKinds = Readonly<Record<string, 'value' | 'switch' | readonly string[]>>;

/** What was typed behind the name of a command. */
export interface Flags {
  words: string[];
  /** Values by name, the last where there are several; that of a switch is empty. */
  given: Map<string, string>;
  /** All values of every flag, in order. */
  all: Map<string, string[]>;
  problems: FlagProblem[];
}

/** A flag that the command does not know, that lacks its value, takes none, not this one, or another flag beside it. */
interface FlagProblem {
  problem: 'unknown' | 'noValue' | 'noSwitch' | 'wrongValue' | 'alone';
  flag: string;
  /** The known flag or value that may be meant; empty when none is near. */
  near: string;
  value?: string | undefined;
  known?: readonly string[];
}
