/** What there is to say of documents as files, by `fileKey`. */
export type DocumentFacts = Readonly<Record<string, { bytes: number; /** In hex. */ sha256: string }>>;
