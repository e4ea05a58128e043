import { contentDir } from '../content-source/content-dir.ts';
import { readOnce } from '../content-source/read-once.ts';
import { isEditorsBuild } from './editors-build.ts';
import { findings } from './registry.ts';

const isAboutTranslation = ({ rule }: { rule: string }) => rule.endsWith('-translation');

/**
 * What is missing and what is outgrown, in prose and in short texts; in the editors' build only, which has the page of
 * it.
 */
export const translationFindings = isEditorsBuild
  ? [...findings, ...readOnce(contentDir()).findings].filter(isAboutTranslation)
  : [];
