import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMapping } from '../../format/is-mapping.ts';
import type { Outcome } from './ask-address.ts';

/**
 * What was seen today, in a file of a line for each address, so that who is interrupted goes on where he stopped.
 * @param day only what was seen on it counts
 */
export function askedBefore(file: string, day: string): AskedBefore {
  const known = new Map<string, Outcome>();
  for (const line of linesOf(file)) {
    const entry = parsed(line);
    if (entry?.day === day) known.set(entry.address, entry.outcome);
  }
  return {
    known,
    add(address, outcome) {
      known.set(address, outcome);
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify({ day, address, outcome })}\n`);
    },
    forget: () => rmSync(file, { force: true }),
  };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** The last line may have been cut off. */
function parsed(line: string): { day: string; address: string; outcome: Outcome } | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (!isMapping(entry) || !isMapping(entry['outcome'])) return undefined;
    const { day, address, outcome } = entry;
    const isKnown = ['alive', 'dead', 'unsure'].includes(String(entry['outcome']['kind']));
    if (typeof day !== 'string' || typeof address !== 'string' || !isKnown) return undefined;
    return { day, address, outcome: outcome as unknown as Outcome };
  } catch {
    return undefined;
  }
}

interface AskedBefore {
  known: ReadonlyMap<string, Outcome>;
  add: (address: string, outcome: Outcome) => void;
  /** When all has been written down. */
  forget: () => void;
}
