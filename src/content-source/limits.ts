/**
 * What a file of the content may hold at most; the handbook says so under `over-limit`. Far above what anybody writes,
 * and low enough that a file which is made to stop the check only gets its finding.
 */
export const LIMITS = {
  /** Bytes of a file that is read as text. */
  bytes: 128 * 1024,
  /** Mebibytes of a document or picture. */
  megabytes: 100,
  /** Fields and values of a file, those reached through an alias counted each time. */
  values: 10_000,
  /** Lists and groups within one another. */
  levels: 20,
  /** Names given to values with `&`, and their uses with `*`. */
  aliases: 100,
  /** Quotes, lists and elements of a text within one another. */
  nesting: 40,
  /** Signs of one kind in a text that cost the parser more the more of them there are. */
  signs: 5_000,
  /** Faults that are looked at in one text. */
  faults: 1_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** The values of the finding `over-limit`. */
export function overLimit(limit: Limit): { limit: Limit; max: number } {
  return { limit, max: LIMITS[limit] };
}
