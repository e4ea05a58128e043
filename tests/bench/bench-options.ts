import { parseArgs } from 'node:util';

/** What `npm run bench -- …` was asked for. */
interface BenchOptions {
  /** How often each build runs. */
  runs: number;
  /** Partners of the invented registry. */
  partners: number;
  /** A built site to weigh; the real content is built when there is none. */
  site: string | undefined;
}

/** @throws Error with the way to use it, for whatever is not understood */
export function benchOptions(args: string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        runs: { type: 'string', default: '3' },
        partners: { type: 'string', default: '1000' },
        site: { type: 'string' },
      },
    });
    return { runs: positive(values.runs), partners: positive(values.partners), site: values.site };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\nnpm run bench -- [--runs 3] [--partners 1000] [--site DIR]`);
  }
}

function positive(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`${text} is not a whole number above zero.`);
  return Number(text);
}
