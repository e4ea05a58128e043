import { contentDir } from '../content-source/content-dir.ts';
import { readDocumentFacts } from '../content-source/document-facts.ts';

/** Size and sum of the site's documents by file name. */
export const documentFacts = await readDocumentFacts(contentDir());
