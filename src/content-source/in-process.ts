/**
 * Keeps a value for the whole process: the check and the pages ask for the same.
 * @param key under one key stands one value: another of its `version` takes its place
 */
export function onceInProcess<Value>(key: string, version: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known?.version === version) return known.value as Value;
  const value = make();
  kept.set(key, { version, value });
  return value;
}

/** Forgets what is kept under a key. */
export function forgetInProcess(key: string): void {
  kept.delete(key);
}

const kept = new Map<string, { version: string; value: unknown }>();
