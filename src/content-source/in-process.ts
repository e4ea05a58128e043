/**
 * Keeps a value for the whole process. The configuration of Astro, the content collections and the pages are bundled
 * apart from each other, so that a module may exist three times in one build; the process is what they share.
 * @param key under one key stands one value: another of its `version` takes its place
 */
export function onceInProcess<Value>(key: string, version: string, make: () => Value): Value {
  const kept = (shared[KEPT] ??= new Map());
  const found = kept.get(key);
  if (found?.version === version) return found.value as Value;
  const value = make();
  kept.set(key, { version, value });
  return value;
}

/** Forgets what is kept under a key. */
export function forgetInProcess(key: string): void {
  shared[KEPT]?.delete(key);
}

const KEPT = Symbol.for('external-relations-registry.kept');

const shared: typeof globalThis & { [KEPT]?: Map<string, { version: string; value: unknown }> } = globalThis;
