/**
 * Keeps a value for the whole process. The configuration of Astro, the content collections and the pages are bundled
 * apart from each other, so that a module may exist three times in one build; the process is what they share.
 * @param key under one key stands one value: another of its `version` takes its place
 */
export function onceInProcess<Value>(key: string, version: string, make: () => Value): Value {
  const known = keptInProcess<Value>(key, version);
  if (known !== undefined) return known;
  const value = make();
  (shared[KEPT] ??= new Map()).set(key, { version, value });
  return value;
}

/** What is kept under a key; `undefined` when nothing is, or another version of it. */
export function keptInProcess<Value>(key: string, version: string): Value | undefined {
  const found = shared[KEPT]?.get(key);
  return found?.version === version ? (found.value as Value) : undefined;
}

/** Forgets what is kept under a key. */
export function forgetInProcess(key: string): void {
  shared[KEPT]?.delete(key);
}

const KEPT = Symbol.for('external-relations-registry.kept');

const shared: typeof globalThis & { [KEPT]?: Map<string, { version: string; value: unknown }> } = globalThis;
