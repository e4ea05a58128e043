/** Files of the paper on the editor's machine. */
export interface Attached {
  documents: readonly AttachedFile[];
  photos: readonly AttachedFile[];
}

export interface AttachedFile {
  /** Path on the editor's machine. */
  path: string;
  /** Whether its text can be read out; a scan has none. Photographs never have. */
  hasText: boolean;
}
