/**
 * Keeps a value for the whole process: the check, the collections and the pages ask for the same.
 * @param key under one key stands one value: another of its `version` takes its place
 */
export function onceInProcess<Value>(key: string, version: string, make: () => Value): Value {
  const known = keptInProcess<Value>(key, version);
  if (known !== undefined) return known;
  const value = make();
  kept.set(key, { version, value });
  return value;
}

/** What is kept under a key; `undefined` when nothing is, or another version of it. */
export function keptInProcess<Value>(key: string, version: string): Value | undefined {
  const found = kept.get(key);
  return found?.version === version ? (found.value as Value) : undefined;
}

/** Forgets what is kept under a key. */
export function forgetInProcess(key: string): void {
  kept.delete(key);
}

const kept = new Map<string, { version: string; value: unknown }>();
