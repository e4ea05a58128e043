import type { NameEntry } from '../../../../src/views/search/name-entry.ts';

/** An entry with these names, the first being its title. */
export function sampleEntry(
  href: string,
  names: readonly string[],
  more: Partial<NameEntry> = {},
): NameEntry {
  return {
    href,
    title: names[0] ?? '',
    kind: 'Partners',
    group: 0,
    names: names.map((text) => ({ text })),
    ...more,
  };
}
