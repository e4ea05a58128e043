/** Things by each of the keys they belong to, in the order of the things; one thing can have several keys. */
export function groupBy<T, Key>(things: Iterable<T>, keysOf: (thing: T) => Iterable<Key>): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
