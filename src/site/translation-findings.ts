import { contentDir } from '../content-source/content-dir.ts';
import type { ReadResult } from '../content-source/read-content.ts';
import { readOnce } from '../content-source/read-once.ts';
import type { Finding } from '../format/findings.ts';
import { isEditorsBuild } from './editors-build.ts';
import { findings } from './registry.ts';

/**
 * What is missing and what is outgrown, in prose and in short texts; in the editors' build only, which has the page of
 * it.
 */
export const translationFindings = isEditorsBuild ? findingsOf(readOnce(contentDir())) : [];

/** Of the files that are there: the kinds of legal acts need none, and are then the program's. */
function findingsOf(read: ReadResult): Finding[] {
  return [...findings, ...read.findings].filter(
    ({ rule, file }) => rule.endsWith('-translation') && read.files.has(file),
  );
}
