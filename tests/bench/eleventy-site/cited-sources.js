/**
 * Ids of the sources that a record cites, each once, in the order of its fields: the numbers of its notes.
 * @param {{ cite?: Record<string, string[]>, history?: { cite?: string[] }[] }} record
 */
export function citedSources({ cite = {}, history = [] }) {
  return [...new Set([...history.flatMap((step) => step.cite ?? []), ...Object.values(cite).flat()])];
}
