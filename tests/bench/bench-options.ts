/** Flags of `npm run bench`. */
export const BENCH_FLAGS = {
  runs: 'value',
  partners: 'value',
  site: 'value',
  only: ['builds', 'check', 'site', 'search'],
} as const;

/** What `npm run bench -- …` was asked for. */
interface BenchOptions {
  /** How often each build runs. */
  runs: number;
  /** Partners of the invented registries, one after the other. */
  partners: readonly number[];
  /** A built site to weigh; the real content is built when there is none. */
  site: string | undefined;
  /** The one part that is measured; all of them when there is none. */
  only: string | undefined;
}

/** @throws Error where a number is none */
export function benchOptions(given: ReadonlyMap<string, string>): BenchOptions {
  return {
    runs: positive(given.get('runs') ?? '3'),
    partners: (given.get('partners') ?? '1000').split(',').map(positive),
    site: given.get('site'),
    only: given.get('only'),
  };
}

function positive(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`${text} is not a whole number above zero.`);
  return Number(text);
}
