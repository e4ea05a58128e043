/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from 0 up to `size`. */
  below: (size: number) => number;
  /** One of a list that is not empty. */
  pick: <Item>(list: readonly Item[]) => Item;
  /** Some of a list, each at most once, in its order. */
  some: <Item>(list: readonly Item[], count: number) => Item[];
}

/** @param seed any whole number */
export function createRandom(seed: number): Random {
  const next = lehmer(seed);
  const below = (size: number) => Math.floor(next() * size);
  return {
    next,
    below,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
    some: (list, count) => {
      const chosen = list
        .map((item, at) => ({ item, at, rank: next() }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, count);
      return chosen.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}

/** Park and Miller's minimal standard: every product stays below 2^53. */
function lehmer(seed: number): () => number {
  const [factor, prime] = [48_271, 2_147_483_647];
  let state = (Math.abs(seed) % (prime - 1)) + 1;
  // Small seeds start with small numbers; a few steps part them.
  for (let step = 0; step < 8; step += 1) state = (state * factor) % prime;
  return () => {
    state = (state * factor) % prime;
    return (state - 1) / (prime - 1);
  };
}
