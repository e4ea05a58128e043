/**
 * Reads the target of a request, which stands in its first line. The host of a target that names one says nothing here.
 * @param target as it was sent
 * @returns `undefined` when it is no address: letters outside ASCII, or percent signs that code nothing
 */
export function readTarget(target: string): Target | undefined {
  const [sent, path = '/', query = ''] = TARGET.exec(target) ?? [];
  if (sent === undefined) return undefined;
  try {
    return { names: path.slice(1).split('/').map(decodeURIComponent), query };
  } catch {
    return undefined;
  }
}

// The ranges leave out the question mark, and for a host the slash as well.
const TARGET = /^(?:https?:\/\/[!-.0->@-~]+)?(\/[!->@-~]*)?(\?[!-~]*)?$/iu;

export interface Target {
  /**
   * What stands between the slashes of the path, each decoded by itself, so that a coded slash parts nothing.
   * The last one is empty when the path ends with a slash.
   */
  names: readonly string[];
  /** As it was sent, with its question mark; empty when there is none. */
  query: string;
}
