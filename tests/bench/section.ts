/** One table of the benchmark's report. */
export interface TableSection {
  title: string;
  /** Column heads, the first over the names of the rows. */
  columns: readonly string[];
  /** As many cells as there are columns. */
  rows: readonly (readonly string[])[];
  /** How it was measured, and what a reader should know before relying on it. */
  notes?: readonly string[];
  /** What has to hold and does not, in words. */
  broken?: readonly string[];
}

/**
 * Measures one side of a built site.
 * @param siteDir folder of the built site
 * @throws Error with a message for whoever typed the command, when the folder is not such a site
 */
export type SiteBench = (siteDir: string) => Promise<TableSection[]>;
